import { escapeHtml } from '../php/escape-html.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { toInt } from '../php/to-int.ts';
import { unitsAt } from '../php/units-at.ts';
import type { PhpValue } from '../php/value.ts';

/** NETWORK_ID: its first character HTML-escaped, then the number of the rest (portal.md §3.2). */
export function networkId(source: PhpValue): string {
  const text = fieldArgument(source, 'NETWORK_ID', 'mb_substr');
  const end = unitsAt(text, 0);
  return escapeHtml(text.slice(0, end)) + String(toInt(text.slice(end)));
}
