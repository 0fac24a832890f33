import { notText } from '../text/check-argument.ts';
import { findBroken } from '../text/find-broken.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';

/** Whether a text argument is none: plain JavaScript hands in anything. What it holds is looked at when it is written. */
export function checkString(value: unknown, key: string): readonly Problem[] {
  return typeof value === 'string' ? noProblems : within(key, [notText(value)]);
}

/** A text argument; empty where it is none. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What is wrong with the characters of a text, at its key. */
export function checkCharacters(text: string, key: string): readonly Problem[] {
  return within(key, findBroken(text));
}
