import { unreadable } from '../issues/attempt.ts';
import { describeValue, isSealed } from '../issues/describe-value.ts';
import { findBroken } from '../text/find-broken.ts';
import { noProblems, type Problem } from '../tree/problem.ts';

/** What an option takes, in words, and whether a value is that. */
export interface OptionRule {
  readonly takes: string;
  readonly allows: (value: unknown) => boolean;
}

export function oneOf(...allowed: readonly string[]): OptionRule {
  return {
    takes: `one of ${allowed.join(', ')}`,
    allows: (value) => typeof value === 'string' && allowed.includes(value),
  };
}

export const flag: OptionRule = {
  takes: 'true or false',
  allows: (value) => typeof value === 'boolean',
};

function isPositive(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

export const pixels: OptionRule = {
  takes: 'a whole number of pixels greater than 0',
  allows: isPositive,
};

export const id: OptionRule = {
  takes: 'a whole number greater than 0',
  allows: isPositive,
};

/** How many of something: the same numbers as an id. */
export const count: OptionRule = id;

export const text: OptionRule = {
  takes: 'text without control characters and half emoji',
  allows: (value) => typeof value === 'string' && findBroken(value).length === 0,
};

/** Anything that is text, or nothing; what it holds is looked at where it becomes text. */
export const inline: OptionRule = { takes: 'text', allows: () => true };

/** What stands for options that were left out: known to be empty, so that nobody looks through it. */
export const noOptions: Readonly<Record<string, never>> = Object.freeze({});

/** One rule for each option of `T`; a forgotten one does not compile. */
export type OptionRules<T> = { readonly [K in keyof Required<T>]: OptionRule };

/**
 * Options as given, copied, and without those that are not what they should be. Plain JavaScript hands in anything,
 * and a value the portal would drop in silence is a problem here.
 */
export function checkOptions<T extends object>(
  given: T,
  rules: OptionRules<T>,
): { readonly options: Partial<T>; readonly problems: readonly Problem[] } {
  const value: unknown = given;
  if (value === noOptions) return { options: given, problems: noProblems };
  if (typeof value !== 'object' || value === null)
    return { options: {}, problems: [notOptions(describeValue(value), rules)] };
  try {
    return checkEach(given, rules);
  } catch {
    return { options: {}, problems: [notOptions(unreadable, rules)] };
  }
}

function checkEach<T extends object>(
  given: T,
  rules: OptionRules<T>,
): { readonly options: Partial<T>; readonly problems: readonly Problem[] } {
  // One copy of the whole costs less than one of each; a getter has been read by then, and answers no second time.
  const options: Partial<T> = { ...given };
  const keys = Object.keys(options) as (keyof T & string)[];
  if (keys.length === 0 && isSealed(given))
    return { options: {}, problems: [notOptions(describeValue(given), rules)] };
  let problems: Problem[] | undefined;
  for (const key of keys) {
    const option = options[key];
    const rule: OptionRule | undefined = rules[key];
    if (option !== undefined && isRule(rule) && rule.allows(option)) continue;
    Reflect.deleteProperty(options, key);
    if (option === undefined) continue;
    // What every object inherits is no rule.
    (problems ??= []).push(isRule(rule) ? invalid(key, option, rule) : unknown(key, rules));
  }
  return { options, problems: problems ?? noProblems };
}

function isRule(rule: OptionRule | undefined): rule is OptionRule {
  return typeof rule?.takes === 'string';
}

function unknown(key: string, rules: object): Problem {
  const known = Object.keys(rules).join(', ');
  return { code: 'OPTION_UNKNOWN', details: { name: key, known }, path: [key] };
}

function invalid(key: string, option: unknown, { takes }: OptionRule): Problem {
  return { code: 'OPTION_INVALID', details: { name: key, given: describeValue(option), takes }, path: [key] };
}

function notOptions(given: string, rules: object): Problem {
  const known = Object.keys(rules).join(', ');
  const details = { name: 'The value of the options', given, takes: `an object with ${known}` };
  return { code: 'OPTION_INVALID', details, path: [] };
}
