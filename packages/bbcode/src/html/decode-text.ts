import { wellFormed } from '../escape/well-formed.ts';

/** Of the two thousand names that browsers know, those one meets. */
const REFERENCE = /&(?:#(\d+);?|#[xX]([\da-fA-F]+);?|(amp|lt|gt|quot|apos|nbsp);)/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const POINTS = 0x110000;

/**
 * Text as a browser reads it. What the client has encoded has few references; but in the context of somebody else's
 * dialog it writes what was typed as HTML, and there any of them counts.
 */
export function decodeText(html: string): string {
  return html.replace(
    REFERENCE,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
      name === undefined ? pointOf(Number(decimal ?? `0x${hex}`)) : (NAMED[name] ?? whole),
  );
}

/** What is no character becomes U+FFFD. */
function pointOf(point: number): string {
  return point > 0 && point < POINTS ? wellFormed(String.fromCodePoint(point)) : '\uFFFD';
}
