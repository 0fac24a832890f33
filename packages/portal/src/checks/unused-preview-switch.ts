import { param } from '../call/param.ts';
import { PASSED, type Check } from '../call/step.ts';
import { phrase } from '../issues/phrases.ts';
import { own } from '../php/own.ts';
import { issueOf } from '../report/issue-of.ts';
import { at, top } from '../report/place.ts';

/** imbot.v2.Chat.Message.update takes urlPreview and makes a preview in any case (portal.md §6.11). */
export const unusedPreviewSwitch: Check = (call) => {
  if (own(param(call, 'fields'), 'urlPreview') === null) return PASSED;
  const place = at(top(null, 'fields'), 'urlPreview');
  const facts = { what: 'urlPreview', why: phrase('alwaysPreviewed') };
  return { issues: [issueOf('FIELD_WITHOUT_EFFECT', place, facts)] };
};
