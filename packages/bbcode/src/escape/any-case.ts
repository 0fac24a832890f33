/** A pattern for words in small and capital letters: a search without case is several times slower than one by classes. */
export function anyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
