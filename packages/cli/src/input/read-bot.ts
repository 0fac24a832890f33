import { InvalidArgumentError } from 'commander';

/** The id of a bot. */
export function readBot(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number greater than 0.');
}
