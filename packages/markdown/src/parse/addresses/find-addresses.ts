import { endOfAddress } from './end-of-address.ts';

/** A part of a text; an address where it leads somewhere. */
export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/**
 * A page without its scheme, or a mailbox: what GitHub takes for an address in plain text. No more than 64 characters
 * stand before the `@` of a mailbox (RFC 5321), and a name within a domain has 63 at most.
 */
const address =
  /(?<![^\s(*_~[\]«„“"'])www\.[\p{L}\p{N}][^\s<]*|(?<![\w.+/-])[\w.+-]{1,64}@(?:[a-z\d_-]{1,63}\.)+[a-z\d_-]{0,62}[a-z\d](?![\w-])/giu;

/** The addresses of a text, and what stands between them. */
export function findAddresses(text: string): readonly TextPart[] {
  if (!text.includes('@') && !/www\./i.test(text)) return [{ text }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const shown = found.includes('@') && !/^www\./i.test(found) ? found : endOfAddress(found);
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: shown, url: /^www\./i.test(shown) ? `http://${shown}` : `mailto:${shown}` });
    end = index + shown.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
