import type { EscapeRule } from '../escape-rule.ts';

/**
 * Such a pair inside `put` freezes the client; a space parts it, since a command takes nothing invisible
 * (client.md §3.4).
 */
export const visibleDollarPair: EscapeRule = {
  marker: '$',
  find: /\$(?=[$&`'"<>])/g,
  write: '$$ ',
};
