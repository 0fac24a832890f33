import { isList } from '../../input/is-list.ts';
import { takeNumber } from '../../quick/take-number.ts';
import { takeLine, takeText, takeUrl } from '../../quick/take-text.ts';
import { takeToken, takeWord } from '../../quick/take-word.ts';
import { around, closeMap, isRead, openMap, type Fields, type Tally } from '../../quick/tally.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredGridRow } from '../../types/stored.ts';
import type { QuickReader } from './quick-reader.ts';

/** A comma less than there are rows. */
const FRAME = '{"GRID":[]}'.length - 1;
const ROW_FRAME = '{"DISPLAY":"BLOCK","NAME":"","VALUE":"","COLOR_TOKEN":"base"},';

/** GRID of rows that have both a name and a value. */
export const quickGrid: QuickReader = (value, tally) => {
  const rows = isList(value) ? value : [];
  if (rows.length === 0) tally.isOrdinary = false;
  const stored: StoredGridRow[] = [];
  for (const row of rows) stored.push(takeRow(row, around(tally, ROW_FRAME)));
  tally.cost += FRAME;
  return { GRID: stored };
};

/** What a row may be displayed as without a word being said of it. */
const DISPLAYS = ['BLOCK', 'LINE', 'ROW'] as const;

function takeRow(row: unknown, tally: Tally): StoredGridRow {
  const source = openMap(row, tally);
  const { DISPLAY, NAME, VALUE, COLOR_TOKEN } = source;
  const display = takeWord(DISPLAY, DISPLAYS, tally);
  const name = takeLine(NAME, tally);
  const value = takeText(VALUE, tally);
  const token = takeToken(COLOR_TOKEN, tally);
  if (isRead(source, tally)) return { DISPLAY: display, NAME: name, VALUE: value, COLOR_TOKEN: token };
  const options = takeOptions(source, tally);
  return { DISPLAY: display, NAME: name, VALUE: value, ...options, COLOR_TOKEN: token };
}

function takeOptions(source: Fields, tally: Tally): Partial<StoredGridRow> {
  const { WIDTH, HEIGHT, USER_ID, CHAT_ID, LINK } = source;
  const stored: Writable<Partial<StoredGridRow>> = {};
  if (WIDTH !== undefined) stored.WIDTH = takeNumber(WIDTH, around(tally, '"WIDTH":,'));
  if (HEIGHT !== undefined) stored.HEIGHT = takeNumber(HEIGHT, around(tally, '"HEIGHT":,'));
  if (USER_ID !== undefined) stored.USER_ID = takeNumber(USER_ID, around(tally, '"USER_ID":,'));
  if (CHAT_ID !== undefined) stored.CHAT_ID = takeNumber(CHAT_ID, around(tally, '"CHAT_ID":,'));
  if (LINK !== undefined) stored.LINK = takeUrl(LINK, around(tally, '"LINK":"",'));
  closeMap(source, tally);
  return stored;
}
