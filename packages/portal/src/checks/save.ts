import { phrase } from '../issues/phrases.ts';
import type { Refusal } from '../call/refusal.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';
import type { Part } from '../types/part.ts';
import { isStored } from './is-stored.ts';
import { missingText } from './text/missing-text.ts';

/**
 * The end of every sending: what only the saving of a message finds comes out here (portal.md §2 rule 5), and that
 * nothing at all is left to be saved (portal.md §6.13).
 *
 * @param enough the parts of which any may stand for the text.
 */
export function save(empty: Refusal, enough: readonly Part[]): Check {
  return ({ message }, before) => {
    const refusal = before.find((step) => step.refusalOnSave !== undefined)?.refusalOnSave;
    if (refusal !== undefined) return { refusal };
    const hasText = before.some(({ text }) => text !== undefined && text.stored !== '');
    const isRefused = before.some((step) => step.refusal !== undefined);
    if (hasText || isRefused || isStored(before, enough)) return PASSED;
    return missingText(
      empty,
      message.text?.place ?? top('text', 'MESSAGE'),
      phrase(enough.includes('keyboard') ? 'noAttachOrKeyboard' : 'noAttach'),
    );
  };
}
