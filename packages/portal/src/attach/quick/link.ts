import { around, closeMap, openMap } from '../../quick/tally.ts';
import { takeNumber } from '../../quick/take-number.ts';
import { takeLine, takeRaw, takeUrl } from '../../quick/take-text.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredLink } from '../../types/stored.ts';
import type { QuickReader } from './quick-reader.ts';

const FRAME = '{"LINK":[{"LINK":""}]}';

/** One LINK, to an address. */
export const quickLink: QuickReader = (value, tally) => {
  const source = openMap(value, tally);
  const { NAME, LINK, DESC, PREVIEW, WIDTH, HEIGHT } = source;
  const stored: Writable<StoredLink> = {};
  if (NAME !== undefined) stored.NAME = takeLine(NAME, around(tally, '"NAME":"",'));
  stored.LINK = takeUrl(LINK, around(tally, FRAME));
  if (DESC !== undefined) stored.DESC = takeRaw(DESC, around(tally, '"DESC":"",'));
  if (PREVIEW !== undefined) {
    stored.PREVIEW = takeUrl(PREVIEW, around(tally, '"PREVIEW":"",'));
    if (WIDTH !== undefined) stored.WIDTH = takeNumber(WIDTH, around(tally, '"WIDTH":,'));
    if (HEIGHT !== undefined) stored.HEIGHT = takeNumber(HEIGHT, around(tally, '"HEIGHT":,'));
  }
  closeMap(source, tally);
  return { LINK: [stored] };
};
