/** Takes `/me` and `/loud` off, with the character behind. */
export function unwrapOpening(text: string): string {
  if (text.startsWith('/me')) return text.slice(4);
  return text.startsWith('/loud') ? text.slice(6) : text;
}
