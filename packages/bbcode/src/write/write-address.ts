import { escapeText } from '../escape/escape-text.ts';

const SCRIPT = /(java[sſ]cript):/gi;

/**
 * The address of a link. The portal takes `javascript:` apart wherever in it, so its colon is encoded
 * (client.md §1.1 rule 4).
 */
export function writeAddress(url: string): string {
  return escapeText(url, 'url').replace(SCRIPT, '$1%3A');
}

/** A sign that an address means as it does when encoded, for what would stumble over it. */
export function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
