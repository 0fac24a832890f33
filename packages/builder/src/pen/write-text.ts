import type { Position } from '@riposte/bbcode';
import { emitText, type TextValue } from '../text/text-value.ts';
import { keptCost, keptLineCost } from './kept-cost.ts';
import { unsure, type Pen } from './pen.ts';

/** Text of any number of lines, whatever it holds. */
export function writeText(pen: Pen, value: TextValue, position: Position): string {
  const text = emitText(value, position, pen.policy);
  const hasBreak = typeof value !== 'string' && text.includes(breakMark);
  pen.cost += hasBreak ? unsure : keptCost(text);
  suspect(pen, value, text);
  return text;
}

/** Becomes [BR] (portal.md §3.2); literal text is written so that it does not, so only ready code can bring it. */
const breakMark = '#BR#';

/** Text of one line, whatever it holds. */
export function writeLine(pen: Pen, value: TextValue, position: Position): string {
  const text = emitText(value, position, pen.policy);
  pen.cost += keptLineCost(text);
  suspect(pen, value, text);
  return text;
}

/** What is written as it is and kept as it is, is what it seems to be. */
function suspect(pen: Pen, value: TextValue, text: string): void {
  if (text !== value || Number.isNaN(pen.cost)) pen.isSuspect = true;
}
