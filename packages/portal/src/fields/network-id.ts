import { escapeHtml } from '../php/escape-html.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { toInt } from '../php/to-int.ts';
import { field, type PhpValue } from '../php/value.ts';

/** NETWORK_ID: its first character HTML-escaped, then the number of the rest (portal.md §3.2). */
export function networkId(source: PhpValue): string | null {
  if (field(source, 'NETWORK_ID') === null) return null;
  const [first = '', ...rest] = fieldArgument(source, 'NETWORK_ID', 'mb_substr').slice(0, LONGEST);
  return escapeHtml(first) + String(toInt(rest.join('')));
}

/** No number is longer; the rest of a long text is not looked at. */
const LONGEST = 400;
