import { escapeHtml } from '../php/escape-html.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { toExactInt } from '../php/to-int.ts';
import { unitsAt } from '../php/units-at.ts';
import { field, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** NETWORK_ID: its first character HTML-escaped, then the number of the rest (portal.md §3.2). */
export function networkId(source: PhpValue, spot: Spot): string {
  const text = fieldArgument(source, 'NETWORK_ID', 'mb_substr');
  const end = unitsAt(text, 0);
  const stored = escapeHtml(text.slice(0, end)) + String(toExactInt(text.slice(end)));
  const sent = field(source, 'NETWORK_ID');
  if (stored !== sent) {
    findAt(spot, 'NETWORK_ID', 'NETWORK_ID_REWRITTEN', { value: describe(sent), text: quote(stored) });
  }
  return stored;
}
