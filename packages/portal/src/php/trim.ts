import { unitAt } from './unit-at.ts';

/** PHP's trim set: space, tab, newline, carriage return, NUL, vertical tab. Not NBSP (portal.md §3.2). */
function isTrimmed(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0b || code === 0x00;
}

/** PHP's trim(). */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(unitAt(text, start))) start++;
  while (end > start && isTrimmed(unitAt(text, end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
