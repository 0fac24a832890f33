import { takeNumber } from '../../quick/take-number.ts';
import { around, closeMap, openMap } from '../../quick/tally.ts';
import type { QuickReader } from './quick-reader.ts';

const FRAME = '{"DELIMITER":{"SIZE":}}';

/** DELIMITER of a width. */
export const quickDelimiter: QuickReader = (value, tally) => {
  const source = openMap(value, tally);
  const size = takeNumber(source.SIZE, around(tally, FRAME));
  closeMap(source, tally);
  return { DELIMITER: { SIZE: size } };
};
