import { phrase } from '../../issues/phrases.ts';
import { each } from '../../php/each.ts';
import { looselyAmong, looselyEquals } from '../../php/loosely-equals.ts';
import { PhpTypeError } from '../../php/type-error.ts';
import { field, isArray, isList, type PhpValue } from '../../php/value.ts';
import { attempt } from '../../report/attempt.ts';
import { describe } from '../../report/describe.ts';
import { below, find, findAt, type Spot } from '../../report/spot.ts';
import type { StoredGridRow } from '../../types/stored.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import { colorToken } from '../../fields/color-token.ts';
import { hexColor } from '../../fields/hex-color.ts';
import { oneLine } from '../../fields/one-line.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { markText } from '../../fields/text-field.ts';
import { url } from '../../fields/url.ts';
import { NO_BLOCKS, type BlockReader } from './block-reader.ts';

const KEYS = [
  'NAME',
  'VALUE',
  'DISPLAY',
  'WIDTH',
  'HEIGHT',
  'COLOR',
  'COLOR_TOKEN',
  'USER_ID',
  'CHAT_ID',
  'LINK',
] as const;

/** GRID: a list of rows. An object is walked value by value, as if they were rows (portal.md §3.1 rule 11). */
export const grid: BlockReader = (value, spot) => {
  if (!isArray(value)) {
    find(spot, 'BLOCK_NOT_READ', { kind: 'GRID', actual: describe(value), expected: phrase('wantsRows') });
    return NO_BLOCKS;
  }
  if (isList(value) && value.length === 0) find(spot, 'BLOCK_EMPTY', { kind: 'GRID' });
  const rows: StoredGridRow[] = [];
  each(value, (key, row) => {
    const read = attempt(readRow, row, below(spot, key));
    if (read !== null) rows.push(read);
  });
  return rows.length === 0 ? NO_BLOCKS : { blocks: [{ GRID: rows }] };
};

function readRow(row: PhpValue, spot: Spot): StoredGridRow | null {
  if (typeof row === 'string') throw new PhpTypeError('offset');
  checkKeys(row, KEYS, spot);
  const display = field(row, 'DISPLAY');
  const name = oneLine(row, 'NAME', spot);
  const value = markText(field(row, 'VALUE'), 'VALUE', spot);
  if (name === '' && value === '' && !looselyEquals(display, 'LINE')) {
    find(spot, 'ROW_EMPTY');
    return null;
  }
  const stored = {
    DISPLAY: readDisplay(display, spot),
    NAME: name,
    VALUE: value,
    ...readOptions(row, spot),
  };
  reportUnshown(stored, spot);
  return stored;
}

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
function readDisplay(display: PhpValue, spot: Spot): StoredGridRow['DISPLAY'] {
  if (!looselyAmong(display, DISPLAY_WORDS) || display === true) {
    const read = display === true ? 'ROW' : 'BLOCK';
    const becomes = phrase('readAs', read);
    const facts = { key: 'DISPLAY', actual: describe(display), becomes, known: 'BLOCK, LINE, ROW' };
    if (display !== null) findAt(spot, 'DISPLAY', 'FLAG_INVALID', facts);
    return read;
  }
  const read = DISPLAYS[display];
  if (read !== display) findAt(spot, 'DISPLAY', 'DISPLAY_RENAMED', { value: display, read });
  return read;
}

/** What is stored, and yet does not show in the web client (client.md §5). */
function reportUnshown(row: StoredGridRow, spot: Spot): void {
  if (row.DISPLAY === 'TABLE') findAt(spot, 'DISPLAY', 'TABLE_NOT_SHOWN');
  if (row.DISPLAY === 'ROW' && row.WIDTH !== undefined && row.VALUE === '') {
    findAt(spot, 'WIDTH', 'WIDTH_NOT_USED');
  }
}

function readOptions(row: PhpValue, spot: Spot): Omit<StoredGridRow, 'DISPLAY' | 'NAME' | 'VALUE'> {
  const color = hexColor(row, 'COLOR', spot, 'COLOR_TOKEN');
  const width = positiveInt(row, 'WIDTH', spot);
  const height = positiveInt(row, 'HEIGHT', spot);
  const userId = positiveInt(row, 'USER_ID', spot);
  const chatId = positiveInt(row, 'CHAT_ID', spot);
  const link = url(row, 'LINK', spot, phrase('valueLeadsNowhere'));
  return {
    ...(color !== null && { COLOR: color }),
    ...(width !== null && { WIDTH: width }),
    ...(height !== null && { HEIGHT: height }),
    ...(userId !== null && { USER_ID: userId }),
    ...(chatId !== null && { CHAT_ID: chatId }),
    ...(link !== null && { LINK: link }),
    COLOR_TOKEN: colorToken(row, 'COLOR_TOKEN', spot),
  };
}
