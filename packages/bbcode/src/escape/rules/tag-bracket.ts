import type { EscapeRule } from '../escape-rule.ts';

/**
 * The client splits these tags at their last `]`, and a title runs to the first: no bracket can stay one
 * (client.md §2, §3.4).
 */
export const tagBracket: EscapeRule = {
  marker: '',
  find: /[[\]]/g,
  write: (bracket) => (bracket === '[' ? '(' : ')'),
};
