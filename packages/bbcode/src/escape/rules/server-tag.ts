import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The server deletes `<nomodify>`, which joins what stood around it, and breaks the line at `<br />`. */
export const serverTag: EscapeRule = {
  source: 'client.md §3.2 rule 3',
  marker: '<',
  find: /<(?=\/?nomodify>|br \/>)/gi,
  write: `<${ZERO_WIDTH}`,
};
