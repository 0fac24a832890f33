import { cleanText } from '../escape/clean-text.ts';
import { escapeText, type EscapeOptions } from '../escape/escape-text.ts';
import type { Position } from '../positions/position.ts';

const ADDRESS =
  /(?<=^|[\s.,;:!?#*|[\](){}-]|[“‘«])(?:(?:https?|news|ftp|aim|mailto|file|tel|callto|skype|viber):\/\/|www\.)[._:a-z0-9@-][^\s"{}]*/giu;
/** Behind the first, the portal takes all up to the second for the address. */
const BOUNDS: Readonly<Record<string, string>> = { '(': ')', '“': '”', '‘': '’', '«': '»' };

/**
 * Escapes a run with more behind it. A bare address at its end would swallow the tag that follows, and one in
 * brackets all up to the closing one, so these are written as links (client.md §1.1 rule 5).
 */
export function escapeAddresses(text: string, position: Position, options: EscapeOptions): string {
  if (!text.includes('://') && !/www\./i.test(text)) return escapeText(text, position, options);
  const clean = cleanText(text);
  let written = '';
  let done = 0;
  for (const { 0: address, index } of clean.matchAll(ADDRESS)) {
    const end = index + address.length;
    const bound = BOUNDS[clean.charAt(index - 1)];
    if (end < clean.length && (bound === undefined || clean.includes(bound, index))) continue;
    written += escapePart(clean.slice(done, index), position, options, written) + writeLink(address, options);
    done = end;
  }
  return written + escapePart(clean.slice(done), position, options, written);
}

function escapePart(text: string, position: Position, options: EscapeOptions, before: string): string {
  return text === ''
    ? ''
    : escapeText(text, position, before === '' ? options : { ...options, opensField: false });
}

function writeLink(address: string, options: EscapeOptions): string {
  const href = /^www\./i.test(address) ? `http://${address}` : address;
  return `[url=${escapeText(href, 'url')}]${escapeText(address, 'label', options)}[/url]`;
}
