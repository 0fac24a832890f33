import { param } from '../call/param.ts';
import { PASSED, type Check } from '../call/step.ts';
import { describe } from '../report/describe.ts';
import { issueOf } from '../report/issue-of.ts';
import { top } from '../report/place.ts';

/** URL_PREVIEW of v1 is compared with the string N, which false does not equal (portal.md §8 rule 5). */
export const previewSwitch: Check = (call) => {
  const value = param(call, 'URL_PREVIEW');
  if (value !== false) return PASSED;
  const facts = { key: 'URL_PREVIEW', actual: describe(value), read: 'Y' };
  return { issues: [issueOf('FLAG_NOT_TEXT', top('URL_PREVIEW', 'URL_PREVIEW'), facts)] };
};
