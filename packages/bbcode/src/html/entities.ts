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
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&#60;': '<',
  '&gt;': '>',
  '&#62;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/** As the client takes that back, whoever wrote it; U+00A0 stays an entity. */
export function decodeHtml(html: string): string {
  return html.includes('&') ? html.replace(ENCODED, (encoded) => SIGNS[encoded] ?? encoded) : html;
}
