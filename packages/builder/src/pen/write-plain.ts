import type { TextValue } from '../text/text-value.ts';
import { LINE_END, RARE } from './character-kinds.ts';
import { isFlush } from './is-flush.ts';
import { keptCost } from './kept-cost.ts';
import type { Pen } from './pen.ts';
import { costOf, kindsOf, scan } from './scan.ts';
import { writeLine, writeText } from './write-text.ts';

/** Where a text is shown as it is; nothing but backslashes is escaped (client.md §3.4). */
type PlainPosition = 'attachPlain' | 'buttonText' | 'menuText';

/** Text of any number of lines where it is shown as it is. */
export function writePlain(pen: Pen, value: string, position: PlainPosition): string {
  return countIfPlain(pen, value, RARE) ? value : writeText(pen, value, position);
}

/** Text of one line where it is shown as it is. */
export function writePlainLine(pen: Pen, value: TextValue, position: PlainPosition): string {
  return typeof value === 'string' && countIfPlain(pen, value, RARE | LINE_END)
    ? value
    : writeLine(pen, value, position);
}

/** What goes out as it is, wherever it goes: what is copied, put or sent takes nothing invisible. */
export function writeAsIs(pen: Pen, value: string): string {
  if (countIfPlain(pen, value, RARE)) return value;
  const cost = keptCost(value);
  pen.cost += cost;
  if (Number.isNaN(cost)) pen.isSuspect = true;
  return value.toWellFormed();
}

function countIfPlain(pen: Pen, value: string, unusual: number): boolean {
  const scanned = scan(value);
  if ((kindsOf(scanned) & unusual) !== 0 || !isFlush(value)) return false;
  pen.cost += costOf(scanned);
  return true;
}
