import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/** Of four blanks the client makes entities, which a label shows as they are (client.md §1.2). */
export const blankRun: EscapeRule = {
  marker: '    ',
  find: / {3}(?= )/g,
  write: thenBreak,
};
