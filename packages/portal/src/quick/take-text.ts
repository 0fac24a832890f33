import { isUrl } from '../fields/url.ts';
import { BACKSLASH, costOf, hasHalves, kindsOf, LINE_END, MARKER, scan } from '../php/scan.ts';
import { unitAt } from '../php/unit-at.ts';
import type { Tally } from './tally.ts';

/** A text of an attach, of many lines: it is trimmed, and marks of breaks become BB code (portal.md §3.2). */
export function takeText(value: unknown, tally: Tally): string {
  const text = take(value, BACKSLASH, tally);
  const mayBreak = (tally.kinds & MARKER) !== 0 && text.includes('#BR#');
  return isFlush(text) && !mayBreak ? text : unusual(tally);
}

/** A text of an attach, of one line (portal.md §3.2). */
export function takeLine(value: unknown, tally: Tally): string {
  const text = take(value, BACKSLASH | LINE_END, tally);
  return isFlush(text) ? text : unusual(tally);
}

/** A text of an attach that the portal does not look at. */
export function takeRaw(value: unknown, tally: Tally): string {
  return take(value, BACKSLASH, tally);
}

/** An address in an attach. */
export function takeUrl(value: unknown, tally: Tally): string {
  const text = take(value, BACKSLASH, tally);
  return isUrl(text) ? text : unusual(tally);
}

/** A text of a button, where the portal leaves backslashes as they are (portal.md §3.1 rule 4). */
export function takeLabel(value: unknown, tally: Tally): string {
  const text = take(value, 0, tally);
  return isFlush(text) && text !== '0' ? text : unusual(tally);
}

/** A text of a button or item that is HTML-escaped (portal.md §4 rule 7, §5 rule 2). */
export function takeEscaped(value: unknown, tally: Tally): string {
  const text = take(value, MARKER, tally);
  return isFlush(text) ? text : unusual(tally);
}

function take(value: unknown, unwanted: number, tally: Tally): string {
  if (typeof value !== 'string') return unusual(tally);
  tally.fields++;
  const scanned = scan(value);
  tally.kinds = kindsOf(scanned);
  if ((tally.kinds & unwanted) !== 0 || (hasHalves(scanned) && !value.isWellFormed())) return unusual(tally);
  tally.cost += costOf(scanned);
  return value;
}

function unusual(tally: Tally): string {
  tally.isOrdinary = false;
  return '';
}

/** Whether a text has no blanks at its ends, which the portal takes off; an empty one has nothing else. */
function isFlush(text: string): boolean {
  return unitAt(text, 0) > 0x20 && unitAt(text, text.length - 1) > 0x20;
}
