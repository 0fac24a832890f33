import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * The portal turns these pairs into a newline, a tab, a quote, one backslash in every string of an attach
 * (client.md §3.2, portal.md §3.1 rule 4).
 */
export const attachBackslash: EscapeRule = {
  marker: '\\',
  find: /\\(?=[nt"\\]|$)/g,
  write: `\\${ZERO_WIDTH}`,
};
