import type { EscapeRule } from '../escape-rule.ts';

/**
 * As `backslashLetter`, by a space: a command takes nothing invisible (client.md §3.4, portal.md §3.1 rule 4).
 */
export const visibleBackslashLetter: EscapeRule = {
  marker: '\\',
  find: /\\(?=[nt])/g,
  write: '\\ ',
};
