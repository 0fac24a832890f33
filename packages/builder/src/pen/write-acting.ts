import { unitAt } from './unit-at.ts';
import { breakTags } from '@riposte/bbcode';
import { looksLikeMarkup } from '../text/note-markup.ts';
import type { TextValue } from '../text/text-value.ts';
import { BRACKET, characterKinds, COLON, DASH, MARKER, RARE, VISIBLE } from './character-kinds.ts';
import { isFlush } from './is-flush.ts';
import { unsure, type Pen } from './pen.ts';
import { costOf, kindsOf, scan } from './scan.ts';
import { writeText } from './write-text.ts';

/** Text of any number of lines where markup acts; most of it is written as it is, or with its brackets broken. */
export function writeActing(pen: Pen, value: TextValue, position: 'message' | 'attachText'): string {
  if (typeof value !== 'string' || pen.policy !== 'bbcode') {
    pen.isSuspect = true;
    return writeText(pen, value, position);
  }
  const scanned = scan(value);
  const kinds = kindsOf(scanned);
  if ((kinds & VISIBLE) === 0) pen.isSuspect = true;
  if (mayAct(value, kinds) || (position === 'message' && host.test(value)))
    return writeText(pen, value, position);
  pen.cost += isFlush(value) ? costOf(scanned) : unsure;
  if ((kinds & BRACKET) === 0) return value;
  const written = breakTags(value);
  if (written === value) return value;
  // Perhaps it was meant to act.
  if (looksLikeMarkup(value)) pen.isSuspect = true;
  pen.cost += written.length - value.length;
  return written;
}

/** Whether anything but a bracket may be to escape (client.md §3.2); what only may be, the escape itself decides. */
function mayAct(text: string, kinds: number): boolean {
  return (
    (kinds & (MARKER | RARE)) !== 0 ||
    ((kinds & COLON) !== 0 && scheme.test(text)) ||
    ((kinds & DASH) !== 0 && text.length >= lineOfDashes.length && text.includes(lineOfDashes)) ||
    opensOddly(text)
  );
}

/** Of an address, or `javascript:`. */
const scheme = /[tT]:|:\/\//;
/** The start of an address without a scheme. */
const host = /[wW]{3}\./;
const lineOfDashes = '-'.repeat(54);

/** A slash may be that of `/me`, and a blank may stand before one (client.md §3.2 rule 8). */
function opensOddly(text: string): boolean {
  const code = unitAt(text, 0);
  return code === 0x2f || ((characterKinds[code] ?? 0) & VISIBLE) === 0;
}
