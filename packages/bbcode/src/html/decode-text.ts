const REFERENCE = /&(?:#(\d+);?|#x([\da-f]+);?|([a-z]+);)/gi;
/** Of the two thousand names that browsers know, those one meets. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const LAST_POINT = 0x10ffff;

/**
 * Text as a browser reads it. What the client has encoded has few references; but in the context of somebody else's
 * dialog it writes what was typed as HTML, and there any of them counts.
 */
export function decodeText(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(
    REFERENCE,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
      name === undefined ? pointOf(Number(decimal ?? `0x${hex}`)) : (NAMED[name] ?? whole),
  );
}

/** What is no character becomes U+FFFD. */
function pointOf(point: number): string {
  const isCharacter = point > 0 && point <= LAST_POINT && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : '\uFFFD';
}
