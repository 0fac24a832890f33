import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The title of an icon ends where another parameter seems to begin. */
export const titleParameter: EscapeRule = {
  source: 'client.md §2',
  marker: '=',
  find: /(?:width|height|size)(?==)/g,
  write: `$&${ZERO_WIDTH}`,
};
