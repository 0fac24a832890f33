/** A source as text: plain JavaScript hands in anything, and of what is no string there is nothing to show. */
export function asText(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
