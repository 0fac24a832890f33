/**
 * A text parameter as a button carries it. The portal drops `0` and blank text (portal.md §4 rule 7), so these
 * go out quoted; so does what would read as quoted.
 */
export function packString(text: string): string {
  return needsQuotes(text) ? JSON.stringify(text) : text;
}

/** The text that `packString` packed. */
export function unpackString(packed: string): string {
  if (!packed.startsWith('"')) return packed;
  try {
    const text: unknown = JSON.parse(packed);
    return typeof text === 'string' ? text : packed;
  } catch {
    return packed;
  }
}

function needsQuotes(text: string): boolean {
  return text !== '' && (text === '0' || text.startsWith('"') || text.trim() !== text);
}
