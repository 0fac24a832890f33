import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** `#BR#` is a line break wherever the portal stores text (client.md §3.2 rule 4). */
export const breakWord: EscapeRule = {
  marker: '#',
  find: /#(?=BR#)/g,
  write: `#${ZERO_WIDTH}`,
};
