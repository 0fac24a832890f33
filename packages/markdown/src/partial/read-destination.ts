const destination = /\((?:[^()\\<>]|\\.|\([^()]*\)|<[^<>\n]*>)*\)/sy;
const reference = /\[[^[\]]*\]/y;

/** A source, a box, or BB code, which a model may write and which is text: none of them waits for an address. */
const citation = /^(?:\^.*|\d+|[ xX]|\/?[a-z]+=.*|\/[a-z]+)$/is;

/** A label that has just ended. */
interface Label {
  readonly index: number;
  readonly isImage: boolean;
  /** Where its closing bracket stands. */
  readonly close: number;
}

/** Where a link ends; or what to show of one whose address is still to come. */
export function readDestination(
  text: string,
  { index, isImage, close }: Label,
): number | { readonly end: number; readonly dropped: readonly number[] } {
  const next = text.charAt(close + 1);
  const known = next === '(' ? destination : reference;
  known.lastIndex = close + 1;
  if (known.test(text)) return known.lastIndex;
  // Of what is not at the end of what is written, the parser knows what it is.
  if (next !== '' && next !== '(' && next !== '[') return close + 1;
  if (isImage) return { end: index, dropped: [] };
  const isCitation = citation.test(text.slice(index + 1, close));
  return isCitation ? { end: close + 1, dropped: [] } : { end: close, dropped: [index] };
}
