import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * Whatever HTML starts with, where a browser reads the text; at the end too, where what follows could finish a tag
 * (client.md §2).
 */
export const htmlStart: EscapeRule = {
  marker: '<',
  find: /<(?=[A-Za-z/!?]|$)/g,
  write: `<${ZERO_WIDTH}`,
};
