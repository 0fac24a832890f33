import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';

/** The portal would read `'12abc'` as 12 and 1.9 as 1; an id that is not a whole number is an author's mistake. */
export function checkId(name: string, value: unknown): readonly Problem[] {
  return Number.isSafeInteger(value) && Number(value) > 0
    ? []
    : [{ code: 'ID_INVALID', details: { name, given: describeValue(value) }, path: [name] }];
}
