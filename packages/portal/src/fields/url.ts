import type { Phrase } from '../issues/phrases.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { field, type PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** What the portal holds to be an address; `//host` passes, `HTTPS://` and ` https://` do not (portal.md §3.2). */
export function isUrl(text: string): boolean {
  return address.test(text);
}

const address = /^(?:\/|https?:\/\/)/;

/** An address field: null where it is absent or does not pass, which is reported with its consequence. */
export function url(
  source: PhpValue,
  key: Uppercase<string>,
  spot: Spot,
  consequence: Phrase,
): string | null {
  if (field(source, key) === null) return null;
  const text = fieldArgument(source, key, 'preg_match');
  if (isUrl(text)) return text;
  findAt(spot, key, 'LINK_SCHEME', { value: quote(text), consequence });
  return null;
}
