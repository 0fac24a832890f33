import { takeText } from '../../quick/take-text.ts';
import type { QuickReader } from './quick-reader.ts';

const FRAME = '{"MESSAGE":""}'.length;

/** MESSAGE as text. */
export const quickMessage: QuickReader = (value, tally) => {
  tally.cost += FRAME;
  return { MESSAGE: takeText(value, tally) };
};
