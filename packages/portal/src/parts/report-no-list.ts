import { phrase } from '../issues/phrases.ts';
import { isArray, isList, type PhpValue } from '../php/value.ts';
import { find, type Spot } from '../report/spot.ts';
import type { Part } from '../types/part.ts';

/** Reports an object that stands where a list or a full form is meant: mostly a single element. */
export function reportNoList(
  value: PhpValue,
  spot: Spot,
  facts: { readonly part: Part; readonly key: string; readonly form: string },
): void {
  if (isArray(value) && !isList(value)) find(spot, 'PART_NOT_LIST', { ...facts, part: phrase(facts.part) });
}
