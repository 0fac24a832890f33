import { emit, type Policy, type Position } from '@riposte/bbcode';
import { emitText, type TextValue } from '../text/text-value.ts';
import { isAddress } from '../issues/is-address.ts';
import { keptCost, keptLineCost } from './kept-cost.ts';

/**
 * Writes elements and counts along what the portal will store of them (portal.md §2). As long as `cost` is a number,
 * the portal keeps everything as it is written, and there is nothing to tell; once it is NaN, only the model knows.
 * A property holds both against each other: packages/builder/test/compile/quick.test.ts.
 */
export interface Pen {
  readonly policy: Policy;
  cost: number;
}

/** What the count cannot know. */
export const unsure = Number.NaN;

/** Text of any number of lines. */
export function writeText(pen: Pen, value: TextValue, position: Position): string {
  const text = emitText(value, position, pen.policy);
  pen.cost += typeof value !== 'string' && text.includes(breakMark) ? unsure : keptCost(text);
  return text;
}

/** Becomes [BR] (portal.md §3.2); literal text is written so that it does not, so only ready code can bring it. */
const breakMark = '#BR#';

/** Text of one line. */
export function writeLine(pen: Pen, value: TextValue, position: Position): string {
  const text = emitText(value, position, pen.policy);
  pen.cost += keptLineCost(text);
  return text;
}

/** What most addresses are made of: nothing in it is encoded, nothing costs more than itself but the slash. */
const ordinary = /^(?:\/|https?:\/\/)[\w./?=:~%+,;@!()*-]*$/;

/** An address as the portal takes it (portal.md §3.2). */
export function writeUrl(pen: Pen, url: string): string {
  if (ordinary.test(url)) {
    pen.cost += keptCost(url);
    return url;
  }
  const written = emit([{ kind: 'text', value: url }], 'url');
  pen.cost += isAddress(written) ? keptLineCost(written) : unsure;
  return written;
}

/** A whole number greater than 0, already checked. */
export function writeNumber(pen: Pen, value: number): number {
  pen.cost += digits(value);
  return value;
}

/** How many digits a whole number greater than 0 has. */
export function digits(value: number): number {
  return value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : String(value).length;
}
