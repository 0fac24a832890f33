const ENCODED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const DECODED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** As the client makes text inert before it looks for tags. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENCODED[character] ?? character);
}

/** As the client takes that back; U+00A0 stays an entity. */
export function decodeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => DECODED[entity] ?? entity);
}
