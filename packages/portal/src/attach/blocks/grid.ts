import { each } from '../../php/each.ts';
import { looselyAmong, looselyEquals } from '../../php/loosely-equals.ts';
import { PhpTypeError } from '../../php/type-error.ts';
import { field, isArray, isList, type PhpValue } from '../../php/value.ts';
import { attempt } from '../../report/attempt.ts';
import { describe } from '../../report/describe.ts';
import { below, find, type Spot } from '../../report/spot.ts';
import type { StoredGridRow } from '../../types/stored.ts';
import { colorToken } from '../../fields/color-token.ts';
import { hexColor } from '../../fields/hex-color.ts';
import { markedText } from '../../fields/marked-text.ts';
import { oneLine } from '../../fields/one-line.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { url } from '../../fields/url.ts';
import { NO_BLOCKS, type BlockReader } from './block-reader.ts';

/** GRID: a list of rows. An object is walked value by value, as if they were rows (portal.md §3.1 rule 11). */
export const grid: BlockReader = (value, spot) => {
  if (!isArray(value)) {
    find(spot, 'BLOCK_NOT_READ', { kind: 'GRID', actual: describe(value), expected: 'a list of rows' });
    return NO_BLOCKS;
  }
  if (isList(value) && value.length === 0) find(spot, 'BLOCK_EMPTY', { kind: 'GRID' });
  const rows: StoredGridRow[] = [];
  for (const [key, row] of each(value)) {
    const read = attempt(below(spot, key), (where) => readRow(row, where));
    if (read !== null) rows.push(read);
  }
  return rows.length === 0 ? NO_BLOCKS : { blocks: [{ GRID: rows }] };
};

const readRow = (row: PhpValue, spot: Spot): StoredGridRow | null => {
  if (typeof row === 'string') throw new PhpTypeError('offset');
  const display = field(row, 'DISPLAY');
  const name = oneLine(row, 'NAME');
  const value = markedText(row, 'VALUE');
  if (name === '' && value === '' && !looselyEquals(display, 'LINE')) {
    find(spot, 'ROW_EMPTY');
    return null;
  }
  return { DISPLAY: readDisplay(display), NAME: name, VALUE: value, ...readOptions(row, spot) };
};

/** What the portal knows a display by, and what it makes of it; CARD and COLUMN are undocumented. */
const DISPLAYS = {
  BLOCK: 'BLOCK',
  LINE: 'LINE',
  CARD: 'LINE',
  ROW: 'ROW',
  COLUMN: 'ROW',
  TABLE: 'TABLE',
} as const;

const DISPLAY_WORDS = ['BLOCK', 'LINE', 'CARD', 'ROW', 'COLUMN', 'TABLE'] as const;

/** `true` is loosely equal to COLUMN, the first word that is rewritten. */
const readDisplay = (display: PhpValue): StoredGridRow['DISPLAY'] => {
  if (!looselyAmong(display, DISPLAY_WORDS)) return 'BLOCK';
  return display === true ? 'ROW' : DISPLAYS[display];
};

const readOptions = (row: PhpValue, spot: Spot): Pick<StoredGridRow, 'COLOR_TOKEN'> => {
  const color = hexColor(row, 'COLOR');
  const width = positiveInt(row, 'WIDTH');
  const height = positiveInt(row, 'HEIGHT');
  const userId = positiveInt(row, 'USER_ID');
  const chatId = positiveInt(row, 'CHAT_ID');
  const link = url(row, 'LINK', spot, 'the value leads nowhere');
  return {
    ...(color !== null && { COLOR: color }),
    ...(width !== null && { WIDTH: width }),
    ...(height !== null && { HEIGHT: height }),
    ...(userId !== null && { USER_ID: userId }),
    ...(chatId !== null && { CHAT_ID: chatId }),
    ...(link !== null && { LINK: link }),
    COLOR_TOKEN: colorToken(row, 'COLOR_TOKEN'),
  };
};
