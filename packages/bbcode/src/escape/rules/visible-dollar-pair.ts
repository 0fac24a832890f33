import type { EscapeRule } from '../escape-rule.ts';

/** Such a pair inside `put` freezes the client; a space parts it, since a command takes nothing invisible. */
export const visibleDollarPair: EscapeRule = {
  source: 'client.md §3.4',
  marker: '$',
  find: /\$(?=[$&`'"<>])/g,
  write: '$$ ',
};
