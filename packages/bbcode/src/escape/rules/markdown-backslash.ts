import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** A Markdown escape vanishes, and wakes up the bracket behind it (client.md §3.3). */
export const markdownBackslash: EscapeRule = {
  marker: '\\',
  find: /\\(?=[!#()*+.>[\\\]_`{|}~-]|$)/g,
  write: `\\${ZERO_WIDTH}`,
};
