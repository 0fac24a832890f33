import { unitAt } from './unit-at.ts';

/** Whether a text has no blanks at its ends, which the portal takes off; an empty one has nothing else (portal.md §3.1). */
export function isFlush(text: string): boolean {
  return unitAt(text, 0) > 0x20 && unitAt(text, text.length - 1) > 0x20;
}
