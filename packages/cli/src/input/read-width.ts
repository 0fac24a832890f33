import { InvalidArgumentError } from 'commander';

/** Columns of a terminal, or pixels of a picture. */
export function readWidth(text: string): number {
  const width = Number(text);
  if (/^\d{1,4}$/.test(text) && width >= 20) return width;
  throw new InvalidArgumentError('It is a number of columns or pixels, from 20 to 9999.');
}
