import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * In the label of a link the portal takes the backslash away (main/classes/general/textparser.php,
 * convert_anchor_tag).
 */
export const backslashQuote: EscapeRule = {
  marker: '\\"',
  find: /\\(?=")/g,
  write: `\\${ZERO_WIDTH}`,
};
