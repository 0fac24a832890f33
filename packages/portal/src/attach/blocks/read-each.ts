import { phrase } from '../../issues/phrases.ts';
import { isArray, isList, type PhpValue } from '../../php/value.ts';
import { attempt } from '../../report/attempt.ts';
import { describe } from '../../report/describe.ts';
import { below, find, type Spot } from '../../report/spot.ts';

/**
 * The elements of a block that may be sent as one object or as a list of them.
 *
 * @param kind the block's key, for messages.
 */
export function readEach<T>(
  value: PhpValue,
  spot: Spot,
  kind: string,
  readOne: (element: PhpValue, spot: Spot) => T | null,
): readonly T[] {
  const readObject = (element: PhpValue, where: Spot): T | null => {
    if (isArray(element) && !isList(element)) return attempt(readOne, element, where);
    find(where, 'BLOCK_NOT_READ', { kind, actual: describe(element), expected: phrase('wantsObject') });
    return null;
  };
  if (!isList(value)) return [readObject(value, spot)].filter((read) => read !== null);
  if (value.length === 0) find(spot, 'BLOCK_EMPTY', { kind });
  return value
    .map((element, index) => readObject(element, below(spot, index)))
    .filter((read) => read !== null);
}
