import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The server rewrites it inside the label of a link. */
export const scriptScheme: EscapeRule = {
  source: 'client.md §3.2 rule 9',
  marker: ':',
  find: /javascript(?=:)/gi,
  write: `$&${ZERO_WIDTH}`,
};
