import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Every tag; at the end of a run too, where the next piece could finish it (client.md §3.2 rule 1). */
export const tagOpening: EscapeRule = {
  marker: '[',
  find: /\[(?=\/?[A-Za-z*]|$)/g,
  write: `[${ZERO_WIDTH}`,
};
