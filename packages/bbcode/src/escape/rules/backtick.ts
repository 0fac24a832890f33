import type { EscapeRule } from '../escape-rule.ts';

/** Nothing invisible disarms a backtick, and those of two values would pair up over what stands between them. */
export const backtick: EscapeRule = {
  source: 'client.md §3.3',
  marker: '`',
  find: /`/g,
  write: '\u02CB',
};
