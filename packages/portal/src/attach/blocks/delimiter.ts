import { hexColor } from '../../fields/hex-color.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { BlockReader } from './block-reader.ts';

/** The width of a line whose SIZE says nothing. */
const DEFAULT_SIZE = 200;

/** DELIMITER: anything but null makes one, also `true`, 'Y' and [] (portal.md §3.2). */
export const delimiter: BlockReader = (value) => {
  const color = hexColor(value, 'COLOR');
  const size = positiveInt(value, 'SIZE') ?? DEFAULT_SIZE;
  return { blocks: [{ DELIMITER: { SIZE: size, ...(color !== null && { COLOR: color }) } }] };
};
