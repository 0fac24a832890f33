import { codePoints } from '../php/code-points.ts';
import { breaksToSpaces } from '../php/breaks-to-spaces.ts';
import { textField } from '../fields/text-field.ts';
import { trim } from '../php/trim.ts';
import type { PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';
import { htmlToBb } from './html/html-to-bb.ts';

/** What pushes and the chat list show of a description. */
const SHOWN = 100;

/** DESCRIPTION of an attach, which pushes and the chat list show (portal.md §3.1 rule 9). */
export function description(attach: PhpValue, spot: Spot): string {
  const given = textField(attach, 'DESCRIPTION', spot);
  if (given === '') return '';
  const text = trim(htmlToBb(breaksToSpaces(given)));
  if (text !== given) findAt(spot, 'DESCRIPTION', 'DESCRIPTION_CONVERTED', { text: quote(text) });
  reportCut(text, spot);
  return text;
}

/** Reports that a description is longer than what is ever shown of it. */
export function reportCut(text: string, spot: Spot): void {
  const length = codePoints(text);
  if (length > SHOWN) findAt(spot, 'DESCRIPTION', 'DESCRIPTION_CUT', { limit: SHOWN, actual: length });
}
