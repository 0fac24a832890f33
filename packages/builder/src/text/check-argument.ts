import { describeValue } from '../issues/describe-value.ts';
import { noProblems, type Problem } from '../tree/problem.ts';
import { findBroken } from './find-broken.ts';

/** A text argument checked at run time, since plain JavaScript hands in anything; empty where it is none. */
export function checkText(value: unknown): { readonly value: string; readonly problems: readonly Problem[] } {
  return typeof value === 'string'
    ? { value, problems: findBroken(value) }
    : { value: '', problems: [notText(value)] };
}

export function notText(value: unknown): Problem {
  return { code: 'NOT_TEXT', details: { given: describeValue(value) }, path: [] };
}

/** Nothing when it is an id: the portal and the client read ids as digits. */
export function checkId(value: unknown, name: string): readonly Problem[] {
  return Number.isSafeInteger(value) && Number(value) > 0
    ? noProblems
    : [{ code: 'ID_INVALID', details: { name, given: describeValue(value) }, path: [] }];
}
