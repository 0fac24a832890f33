import { unitsAt } from './units-at.ts';

/** Length as PHP's mb_strlen counts it: an emoji is one, JavaScript says two. */
export function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += unitsAt(text, i)) count++;
  return count;
}
