import type { EscapeRule } from '../escape-rule.ts';

/** As `backslashLetter`, by a space: a command takes nothing invisible. */
export const visibleBackslashLetter: EscapeRule = {
  source: 'client.md §3.4, portal.md §3.1 rule 4',
  marker: '\\',
  find: /\\(?=[nt])/g,
  write: '\\ ',
};
