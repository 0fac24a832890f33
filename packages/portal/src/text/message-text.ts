import { LIMITS } from '../limits.ts';
import { codePoints } from '../php/code-points.ts';
import { unitsAt } from '../php/units-at.ts';
import { trim } from '../php/trim.ts';

/** A text as the portal keeps it. */
export interface MessageText {
  readonly stored: string;
  readonly cut: boolean;
  /** Code points before any cutting. */
  readonly length: number;
}

const TAIL = ' (...)';

/** The text of a new message: breaks, then blanks, then the length rule (portal.md §7 rule 1). */
export function newText(text: string): MessageText {
  return shorten(trim(text.replace(/\[BR\]|\[br\]|#BR#/g, '\n')));
}

/** The text of a v1 update: the length rule comes first, and `#BR#` is no break (portal.md §7 rule 1). */
export function updatedText(text: string): MessageText {
  const short = shorten(text);
  return { ...short, stored: trim(short.stored.replace(/\[BR\]|\[br\]/g, '\n')) };
}

function shorten(text: string): MessageText {
  const length = codePoints(text);
  if (length <= LIMITS.textTolerated) return { stored: text, cut: false, length };
  return { stored: firstCodePoints(text, LIMITS.text) + TAIL, cut: true, length };
}

function firstCodePoints(text: string, count: number): string {
  let end = 0;
  for (let left = count; left > 0 && end < text.length; left--) end += unitsAt(text, end);
  return text.slice(0, end);
}
