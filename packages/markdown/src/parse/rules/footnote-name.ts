/** Footnotes are told apart by their names as they are read, not as they are written. */
export function footnoteName(label: string): string {
  return label.toLowerCase().toUpperCase();
}
