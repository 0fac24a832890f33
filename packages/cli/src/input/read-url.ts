import { InvalidArgumentError } from 'commander';

/** The address of a handler from the command line. */
export function readUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It is a whole address, such as http://127.0.0.1:3000/.');
}
