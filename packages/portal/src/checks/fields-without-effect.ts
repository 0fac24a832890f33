import { param } from '../call/param.ts';
import type { Check } from '../call/step.ts';
import { phrase } from '../issues/phrases.ts';
import { issueOf } from '../report/issue-of.ts';
import { top } from '../report/place.ts';

/** Parameters that other methods know, and this one takes without using them (portal.md §6.4, §6.12). */
export function fieldsWithoutEffect(names: readonly string[]): Check {
  return (call) => ({
    issues: names
      .filter((name) => param(call, name) !== null)
      .map((name) =>
        issueOf('FIELD_WITHOUT_EFFECT', top(name, name), { what: name, why: phrase('inThisMethod') }),
      ),
  });
}
