import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** A Markdown escape vanishes, and wakes up the bracket behind it. */
export const markdownBackslash: EscapeRule = {
  source: 'client.md §3.3',
  marker: '\\',
  find: /\\(?=[!#()*+.>[\\\]_`{|}~-]|$)/g,
  write: `\\${ZERO_WIDTH}`,
};
