import { phrase } from '../issues/phrases.ts';
import { looselyAmong } from '../php/loosely-equals.ts';
import { field, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** Where a button or item is shown. */
export const CONTEXTS = { words: ['MOBILE', 'DESKTOP'], otherwise: 'ALL' } as const;

/** One of a few words; in_array compares loosely here, so `true` stays `true` (portal.md §4 rule 8). */
export function word<W extends string, D extends string>(
  source: PhpValue,
  key: Uppercase<string>,
  spot: Spot,
  { words, otherwise }: { readonly words: readonly W[]; readonly otherwise: D },
): W | D | true {
  const value = field(source, key);
  const isKnown = looselyAmong(value, words);
  if (value !== null && value !== otherwise && (!isKnown || value === true)) {
    const known = [...new Set<string>([...words, otherwise])].join(', ');
    const becomes = value === true ? phrase('keptAsSent') : phrase('readAs', otherwise);
    findAt(spot, key, 'FLAG_INVALID', { key, actual: describe(value), becomes, known });
  }
  return isKnown ? value : otherwise;
}
