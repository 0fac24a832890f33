import type { EscapeRule } from '../escape-rule.ts';

/**
 * As the rule for `#BR#`, by a space: a command takes nothing invisible (client.md §3.2 rule 4, portal.md §7.1). The
 * client makes a line break of the first `<br />` in one.
 */
export const visibleBreakWord: EscapeRule = {
  marker: '',
  find: /#(?=BR#)|<(?=br \/>)/g,
  write: (sign) => `${sign} `,
};
