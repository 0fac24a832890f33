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
  // Nearly no text has a mark, which is told faster than which comes first.
  const hasMark = text.includes('[BR]') || text.includes('[br]') || text.includes('#BR#');
  if (!hasMark) return shorten(trim(text), null);
  const mark = /\[BR\]|\[br\]|#BR#/.exec(text)?.[0] ?? null;
  return shorten(trim(text.replace(/\[BR\]|\[br\]|#BR#/g, '\n')), mark);
}

/** The text of a v1 update: the length rule comes first, and `#BR#` is no break (portal.md §7 rule 1). */
export function updatedText(text: string): MessageText {
  const { stored, cut, length } = shorten(text, null);
  const mark = /\[BR\]|\[br\]/.exec(stored)?.[0] ?? null;
  return { stored: trim(stored.replace(/\[BR\]|\[br\]/g, '\n')), cut, length, mark };
}

function shorten(text: string, mark: string | null): MessageText {
  const length = codePoints(text);
  const cut = length > LIMITS.textTolerated;
  return { stored: cut ? firstCodePoints(text, LIMITS.text) + TAIL : text, cut, length, mark };
}

function firstCodePoints(text: string, count: number): string {
  let end = 0;
  for (let left = count; left > 0 && end < text.length; left--) end += unitsAt(text, end);
  return text.slice(0, end);
}
