import { phrase } from '../../issues/phrases.ts';
import { hexColor } from '../../fields/hex-color.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import type { BlockReader } from './block-reader.ts';

/** The width of a line whose SIZE says nothing. */
const DEFAULT_SIZE = 200;

/** DELIMITER: anything but null makes one, also `true`, 'Y' and [] (portal.md §3.2). */
export const delimiter: BlockReader = (value, spot) => {
  checkKeys(value, ['SIZE', 'COLOR'], spot);
  const color = hexColor(value, 'COLOR', spot, null);
  const size = positiveInt(value, 'SIZE', spot, phrase('lineOf200')) ?? DEFAULT_SIZE;
  return { blocks: [{ DELIMITER: { SIZE: size, ...(color !== null && { COLOR: color }) } }] };
};
