/** A line between blocks. */
export function tellDelimiter(): string {
  return '---';
}
