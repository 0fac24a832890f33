import type { EscapeRule } from '../escape-rule.ts';

/**
 * As the rule for `#BR#`, by a space: a command takes nothing invisible (client.md §3.2 rule 4, portal.md §7.1).
 */
export const visibleBreakWord: EscapeRule = {
  marker: '#',
  find: /#(?=BR#)/g,
  write: '# ',
};
