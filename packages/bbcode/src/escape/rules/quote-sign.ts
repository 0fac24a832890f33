import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Two at the start of a line are a quote (client.md §3.2 rule 5). */
export const quoteSign: EscapeRule = {
  marker: '>',
  find: />(?=>)/g,
  write: `>${ZERO_WIDTH}`,
};
