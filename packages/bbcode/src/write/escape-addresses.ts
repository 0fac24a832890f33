import { cleanText } from '../escape/clean-text.ts';
import { escapeText, type EscapeOptions } from '../escape/escape-text.ts';
import { findFrom, type FindFrom } from '../scan/find-from.ts';
import type { LiteralLeaf } from './leaf.ts';
import { writeAddress } from './write-address.ts';

/** A bare address, of which the portal makes a link (client.md §1.1 rule 5). */
export const ADDRESS =
  /(?<=^|[\s.,;:!?#*|[\](){}-]|[“‘«])(?:(?:https?|news|ftp|aim|mailto|file|tel|callto|skype|viber):\/\/|www\.)[._:a-z0-9@-][^\s"{}]*/giu;
/** By classes, since a search without case is several times slower. */
const HOST = /[wW]{3}\./;
/** An address in brackets inside another: the portal makes a link of it first, and then breaks that. */
const NESTED = /[(“‘«](?:[a-z]+:\/\/|www\.)/i;

export interface AddressOptions extends EscapeOptions {
  /** Whether a tag or ready code stands behind the run. */
  readonly followed: boolean;
}

/**
 * Escapes a run of a message. A bare address at its end would swallow the tag that follows, and one in brackets all
 * up to the closing one, so these are written as links (client.md §1.1 rule 5).
 */
export function escapeAddresses({ text, position }: LiteralLeaf, options: AddressOptions): string {
  const clean = cleanText(text);
  const isTaken = takenAddresses(clean, options);
  let written = '';
  let done = 0;
  for (const { 0: address, index } of clean.matchAll(ADDRESS)) {
    if (!isTaken(address, index)) continue;
    const before = clean.slice(done, index);
    written += escapeText(before, position, { ...options, opensField: opens(written, options) });
    written += writeLink(address, options);
    done = index + address.length;
  }
  const rest = clean.slice(done);
  return written + escapeText(rest, position, { ...options, opensField: opens(written, options) });
}

/** Tells the addresses the portal would take more into than they are, or change on the way. */
function takenAddresses(
  text: string,
  { followed }: AddressOptions,
): (address: string, index: number) => boolean {
  const findQuote = findFrom(text, /\\"/g);
  const findBound: Readonly<Record<string, FindFrom>> = {
    '(': findFrom(text, /\)/g),
    '“': findFrom(text, /”/g),
    '‘': findFrom(text, /’/g),
    '«': findFrom(text, /»/g),
  };
  return (address, index) => {
    if (NESTED.test(address) || (followed && index + address.length === text.length)) return true;
    const find = findBound[text.charAt(index - 1)];
    if (find === undefined) return false;
    const end = find(index)?.start;
    // Inside an address the portal drops the backslash before a quotation mark.
    return end === undefined ? followed : (findQuote(index)?.start ?? end) < end;
  };
}

function opens(written: string, { opensField = true }: EscapeOptions): boolean {
  return opensField && written === '';
}

function writeLink(address: string, options: EscapeOptions): string {
  const href = address.search(HOST) === 0 ? `http://${address}` : address;
  return `[url=${writeAddress(href)}]${escapeText(address, 'label', options)}[/url]`;
}
