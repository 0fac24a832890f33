import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The client takes `/me` and `/loud` off the start of a text, also out of the middle of `/menu`. */
export const openingCommand: EscapeRule = {
  source: 'client.md §3.2 rule 8',
  marker: '/',
  find: /^\s*\/(?=me|loud)/g,
  write: `$&${ZERO_WIDTH}`,
};
