import { phrase } from '../issues/phrases.ts';
import { param } from '../call/param.ts';
import { refused } from '../call/refused.ts';
import { argumentRefusal } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { isArray, type PhpValue } from '../php/value.ts';
import { top } from '../report/place.ts';

/** The type a v2 method declares for an argument. */
export type ArgumentType = 'wantsNumber' | 'wantsText' | 'wantsObject';

const FITS = {
  wantsNumber: (value) =>
    typeof value === 'number' || (typeof value === 'string' && /^\s?-?\d+$/.test(value)),
  wantsText: (value) => value !== null && !isArray(value),
  // `fields` has a default, which stands for an absent one (portal.md §6.9).
  wantsObject: (value) => value === null || isArray(value),
} as const satisfies Readonly<Record<ArgumentType, (value: PhpValue) => boolean>>;

/** Arguments that a v2 method cannot do without; the first that does not fit ends the call (portal.md §6.1 rule 2). */
export function requireArguments(types: Readonly<Record<string, ArgumentType>>): Check {
  return (call) => {
    const wrong = Object.entries(types).find(([name, type]) => !FITS[type](param(call, name)));
    if (wrong === undefined) return PASSED;
    const [argument, type] = wrong;
    const facts = { argument, type: phrase(type) };
    return refused(argumentRefusal(argument), 'ARGUMENT_MISSING', top(argument, argument), facts);
  };
}
