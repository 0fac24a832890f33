import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** In the label of a link the portal takes the backslash away. */
export const backslashQuote: EscapeRule = {
  source: 'main/classes/general/textparser.php, convert_anchor_tag',
  marker: '\\"',
  find: /\\(?=")/g,
  write: `\\${ZERO_WIDTH}`,
};
