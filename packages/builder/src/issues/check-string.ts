import { checkText } from '../text/check-argument.ts';
import { within, type Problem } from '../tree/problem.ts';

/** A text argument of an element; what is wrong with it stands at its key. */
export function checkString(
  value: unknown,
  key: string,
): { readonly value: string; readonly problems: readonly Problem[] } {
  const checked = checkText(value);
  return checked.problems.length === 0 ? checked : { ...checked, problems: within(key, checked.problems) };
}
