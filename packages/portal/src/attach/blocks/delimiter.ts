import { phrase } from '../../issues/phrases.ts';
import { hexColor } from '../../fields/hex-color.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import { isArray, isList, type PhpValue } from '../../php/value.ts';
import { find } from '../../report/spot.ts';
import type { BlockReader } from './block-reader.ts';

/** The width of a line whose SIZE says nothing. */
const DEFAULT_SIZE = 200;

/** What people write for a line of the usual width. */
const MEANT: readonly PhpValue[] = [true, 'Y'];

/** DELIMITER: anything but null makes one, also `true`, 'Y' and [] (portal.md §3.2). */
export const delimiter: BlockReader = (value, spot) => {
  checkKeys(value, ['SIZE', 'COLOR'], spot);
  if (!MEANT.includes(value) && (!isArray(value) || (isList(value) && value.length > 0))) {
    find(spot, 'FIELD_WITHOUT_EFFECT', { what: phrase('plainDelimiter'), why: phrase('lineAnyway') });
  }
  const color = hexColor(value, 'COLOR', spot, null);
  const size = positiveInt(value, 'SIZE', spot, phrase('lineOf200')) ?? DEFAULT_SIZE;
  return { blocks: [{ DELIMITER: { SIZE: size, ...(color !== null && { COLOR: color }) } }] };
};
