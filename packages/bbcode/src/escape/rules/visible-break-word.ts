import type { EscapeRule } from '../escape-rule.ts';

/** As the rule for `#BR#`, by a space: a command takes nothing invisible. */
export const visibleBreakWord: EscapeRule = {
  source: 'client.md §3.2 rule 4, portal.md §7.1',
  marker: '#',
  find: /#(?=BR#)/g,
  write: '# ',
};
