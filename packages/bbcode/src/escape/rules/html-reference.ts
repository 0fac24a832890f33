import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** As `entity`, where a browser reads the text: it takes many references without their semicolon (client.md §2). */
export const htmlReference: EscapeRule = {
  marker: '&',
  find: /&(?=#?[A-Za-z0-9])/g,
  write: `&${ZERO_WIDTH}`,
};
