import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/**
 * The client takes `/me` and `/loud` off the start of a text, also out of the middle of `/menu` (client.md §3.2
 * rule 8).
 */
export const openingCommand: EscapeRule = {
  marker: '/',
  find: /^\s*\/(?=me|loud)/g,
  write: thenBreak,
};
