import { anyCase } from '../any-case.ts';
import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * The server deletes `<nomodify>`, which joins what stood around it, and breaks the line at `<br />` (client.md
 * §3.2 rule 3).
 */
export const serverTag: EscapeRule = {
  marker: '<',
  find: new RegExp(`<(?=/?${anyCase('nomodify')}>|${anyCase('br')} />)`, 'g'),
  write: `<${ZERO_WIDTH}`,
};
