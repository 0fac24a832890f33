const width = 10;

/** A share from 0 to 1 as a bar of text, which looks the same in every client. */
export function bar(share: number): string {
  const full = Math.round(share * width);
  return '▰'.repeat(full) + '▱'.repeat(width - full);
}
