import { decodeHtml } from './entities.ts';

/** Text as a browser reads it: what the client may have encoded, and the entity it writes for U+00A0. */
export function decodeText(html: string): string {
  return decodeHtml(html.replaceAll('&nbsp;', '\u00A0'));
}
