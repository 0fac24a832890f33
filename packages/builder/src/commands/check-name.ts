import { describeValue } from '../issues/describe-value.ts';

/** One word without a slash: the portal takes one slash off, and a blank ends the name (portal.md §4 rule 7). */
const word = /^[^\s\p{Cc}\p{Cs}/][^\s\p{Cc}\p{Cs}]*$/u;

/** @throws TypeError for a name that no message would ever match */
export function checkName(name: unknown): asserts name is string {
  if (typeof name === 'string' && word.test(name)) return;
  throw new TypeError(
    `A command is one word without a slash, such as "echo"; this one is ${describeValue(name)}.`,
  );
}
