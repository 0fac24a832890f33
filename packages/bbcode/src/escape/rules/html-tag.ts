import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * HTML is Markdown too; DESCRIPTION also turns the simple tags into BB code (portal.md §3.1 rule 9) (client.md
 * §3.3).
 */
export const htmlTag: EscapeRule = {
  marker: '<',
  find: /<(?=[A-Za-z/])/g,
  write: `<${ZERO_WIDTH}`,
};
