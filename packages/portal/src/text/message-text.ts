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
  /** The first mark that was made a line break; null for none. */
  readonly mark: string | null;
}

const TAIL = ' (...)';

/** The text of a new message: breaks, then blanks, then the length rule (portal.md §7 rule 1). */
export function newText(text: string): MessageText {
  const mark = /\[BR\]|\[br\]|#BR#/.exec(text)?.[0] ?? null;
  const broken = mark === null ? text : text.replace(/\[BR\]|\[br\]|#BR#/g, '\n');
  return { ...shorten(trim(broken)), mark };
}

/** The text of a v1 update: the length rule comes first, and `#BR#` is no break (portal.md §7 rule 1). */
export function updatedText(text: string): MessageText {
  const short = shorten(text);
  const mark = /\[BR\]|\[br\]/.exec(short.stored)?.[0] ?? null;
  return { ...short, stored: trim(short.stored.replace(/\[BR\]|\[br\]/g, '\n')), mark };
}

function shorten(text: string): Omit<MessageText, 'mark'> {
  const length = codePoints(text);
  if (length <= LIMITS.textTolerated) return { stored: text, cut: false, length };
  return { stored: firstCodePoints(text, LIMITS.text) + TAIL, cut: true, length };
}

function firstCodePoints(text: string, count: number): string {
  let end = 0;
  for (let left = count; left > 0 && end < text.length; left--) end += unitsAt(text, end);
  return text.slice(0, end);
}
