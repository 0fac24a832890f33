import type { EscapeRule } from '../escape-rule.ts';

/**
 * Doubled, so that the portal's halving gives it back; `backslashLetter` has to follow (client.md §3.4, portal.md
 * §3.1 rule 4).
 */
export const backslashPair: EscapeRule = {
  marker: '\\',
  find: /\\(?=["\\])/g,
  write: '\\\\',
};
