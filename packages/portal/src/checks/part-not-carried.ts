import { phrase, type PhraseKey } from '../issues/phrases.ts';
import { PASSED, type Check } from '../call/step.ts';
import { nothing } from '../parts/outcomes/nothing.ts';
import { isEmpty } from '../php/is-empty.ts';
import { describe } from '../report/describe.ts';
import { issueOf } from '../report/issue-of.ts';
import type { Part } from '../types/part.ts';

const WHERE = {
  keyboard: 'keyboardElsewhere',
  menu: 'menuElsewhere',
} as const satisfies Readonly<Record<Exclude<Part, 'attach'>, PhraseKey>>;

/** A part that the method does not know, and drops without a word (portal.md §6.8, §6.10, §6.11). */
export function partNotCarried(part: Exclude<Part, 'attach'>): Check {
  return ({ message }) => {
    const sent = message[part];
    if (sent === null) return PASSED;
    const issue = isEmpty(sent.value)
      ? issueOf('PART_IGNORED', sent.place, { part: phrase(part), actual: describe(sent.value) })
      : issueOf('PART_NOT_CARRIED', sent.place, { part: phrase(part), where: phrase(WHERE[part]) });
    return { part: { name: part, verdict: nothing('ignored'), items: [] }, issues: [issue] };
  };
}
