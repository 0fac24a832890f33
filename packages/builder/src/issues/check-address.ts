import { concat, noProblems, type Problem } from '../tree/problem.ts';
import { checkCharacters, checkString } from './check-string.ts';
import { isSwapped } from './is-swapped.ts';

/** Whether a label and an address are text. */
export function checkAddress(label: unknown, url: unknown): readonly Problem[] {
  if (typeof url === 'string' && (label === undefined || typeof label === 'string')) return noProblems;
  return concat(label === undefined ? noProblems : checkString(label, 'name'), checkString(url, 'link'));
}

/** What is wrong with their characters; and swapped, each would be taken for the other. */
export function checkAddressTexts(label: string | undefined, url: string): readonly Problem[] {
  const ofUrl = checkCharacters(url, 'link');
  if (label === undefined) return ofUrl;
  return concat(checkCharacters(label, 'name'), ofUrl, checkSwapped(label, url));
}

export function checkSwapped(label: string, url: string): readonly Problem[] {
  return isSwapped(label, url)
    ? [{ code: 'ARGUMENTS_SWAPPED', details: { label, url }, path: ['link'] }]
    : noProblems;
}
