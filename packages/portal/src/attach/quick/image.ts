import { isList } from '../../input/is-list.ts';
import { takeNumber } from '../../quick/take-number.ts';
import { takeUrl, takeLine } from '../../quick/take-text.ts';
import { around, closeMap, openMap, type Tally } from '../../quick/tally.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredImage } from '../../types/stored.ts';
import type { QuickReader } from './quick-reader.ts';

/** A comma less than there are pictures. */
const FRAME = '{"IMAGE":[]}'.length - 1;

/** IMAGE: one picture, or a list. */
export const quickImage: QuickReader = (value, tally) => {
  const images = isList(value) ? value : [value];
  if (images.length === 0) tally.isOrdinary = false;
  const stored: StoredImage[] = [];
  for (const image of images) stored.push(takeImage(image, tally));
  tally.cost += FRAME;
  return { IMAGE: stored };
};

function takeImage(image: unknown, tally: Tally): StoredImage {
  const source = openMap(image, tally);
  const { LINK, NAME, WIDTH, HEIGHT, PREVIEW } = source;
  const stored: Writable<StoredImage> = { LINK: takeUrl(LINK, around(tally, '{"LINK":""},')) };
  if (NAME !== undefined) stored.NAME = takeLine(NAME, around(tally, ',"NAME":""'));
  if (WIDTH !== undefined) stored.WIDTH = takeNumber(WIDTH, around(tally, ',"WIDTH":'));
  if (HEIGHT !== undefined) stored.HEIGHT = takeNumber(HEIGHT, around(tally, ',"HEIGHT":'));
  if (PREVIEW !== undefined) stored.PREVIEW = takeUrl(PREVIEW, around(tally, ',"PREVIEW":""'));
  closeMap(source, tally);
  return stored;
}
