import { unitAt } from './unit-at.ts';

/** How many UTF-16 units the code point at an index takes. */
export function unitsAt(text: string, index: number): number {
  const code = unitAt(text, index);
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}
