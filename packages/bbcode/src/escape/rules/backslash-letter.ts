import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * A backslash before n or t cannot be sent in an attach, however often it is doubled (client.md §3.4, portal.md
 * §3.1 rule 4).
 */
export const backslashLetter: EscapeRule = {
  marker: '\\',
  find: /\\(?=[nt])/g,
  write: `\\${ZERO_WIDTH}`,
};
