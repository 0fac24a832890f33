import { InvalidArgumentError } from 'commander';

/** A whole address from the command line. */
export function readUrl(text: string): string {
  if (isWebAddress(text)) return text;
  throw new InvalidArgumentError('It has to be a whole address that begins with http:// or https://.');
}

/** Whether a text is a whole address of the web. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
