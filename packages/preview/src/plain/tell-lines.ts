/** Pieces on lines of their own; what is empty takes none. */
export function tellLines(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n');
}
