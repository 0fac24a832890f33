import type { Problem } from '../tree/problem.ts';
import { noProblems } from '../tree/problem.ts';
import { checkString } from './check-string.ts';
import { isSwapped } from './is-swapped.ts';

/** A label and an address checked together: swapped, each would be taken for the other. */
export function checkAddress(
  label: string | undefined,
  url: string,
): { readonly label: string | undefined; readonly url: string; readonly problems: readonly Problem[] } {
  const to = checkString(url, 'link');
  if (label === undefined) return { label, url: to.value, problems: to.problems };
  const name = checkString(label, 'name');
  const swapped: readonly Problem[] = isSwapped(name.value, to.value)
    ? [{ code: 'ARGUMENTS_SWAPPED', details: { label: name.value, url: to.value }, path: ['link'] }]
    : noProblems;
  return { label: name.value, url: to.value, problems: [...name.problems, ...to.problems, ...swapped] };
}
