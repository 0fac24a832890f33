import { textCost } from '@riposte/portal';
import { isFlush } from './is-flush.ts';
import { unsure } from './pen.ts';

/** A backslash is rewritten (portal.md §3.1 rule 4), and what controls come to is for the model to say. */
const rewritten = /[^\n\t -[\]-~\x80-\uFFFF]/;

/**
 * What a text costs in the portal's JSON, its quotes included, if the portal keeps it as it is; NaN if it might not:
 * blank, with blanks around it that are trimmed, with a backslash, a control character or half a surrogate pair.
 */
export function keptCost(text: string): number {
  return isFlush(text) && !rewritten.test(text) && text.isWellFormed() ? textCost(text) : unsure;
}

/** What the portal makes a space of in a field of one line (portal.md §3.2). */
const lineBreak = /[\n\u0085\u2028\u2029]/;

/** The same for a field of one line. */
export function keptLineCost(text: string): number {
  return lineBreak.test(text) ? unsure : keptCost(text);
}
