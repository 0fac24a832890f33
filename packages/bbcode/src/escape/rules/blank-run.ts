import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Of four blanks the client makes entities, which a label shows as they are. */
export const blankRun: EscapeRule = {
  source: 'client.md §1.2',
  marker: '    ',
  find: / {3}(?= )/g,
  write: `$&${ZERO_WIDTH}`,
};
