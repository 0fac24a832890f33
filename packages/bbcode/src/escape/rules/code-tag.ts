import { anyCase } from '../any-case.ts';
import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * `put` and `send` are cut out before `code`, so half of one inside would pair up with one outside (client.md
 * §3.4).
 */
export const codeTag: EscapeRule = {
  marker: '[',
  find: new RegExp(`\\[(?=/?(?:${anyCase('code|put|send')})|${anyCase('br')}]|$)`, 'g'),
  write: `[${ZERO_WIDTH}`,
};
