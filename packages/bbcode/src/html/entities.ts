import { decodeText } from './decode-text.ts';

/** As the client makes text inert before it looks for tags. */
export function encodeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const ENCODED = /&(?:amp|lt|gt|quot|apos|#(?:34|38|39|60|62));/g;

/** As the client takes that back, whoever wrote it; U+00A0 stays an entity. */
export function decodeHtml(html: string): string {
  return html.replace(ENCODED, decodeText);
}
