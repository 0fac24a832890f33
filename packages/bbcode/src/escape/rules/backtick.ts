import type { EscapeRule } from '../escape-rule.ts';

/**
 * Nothing invisible disarms a backtick, and those of two values would pair up over what stands between them
 * (client.md §3.3).
 */
export const backtick: EscapeRule = {
  marker: '`',
  find: /`/g,
  write: '\u02CB',
};
