import type { EscapeRule } from '../escape-rule.ts';

/** As `blankRun`, by a blank that is no such four: a command takes nothing invisible (client.md §1.2). */
export const visibleBlankRun: EscapeRule = {
  marker: '    ',
  find: / {4}/g,
  write: '   \u00A0',
};
