import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** `put` and `send` are cut out before `code`, so half of one inside would pair up with one outside. */
export const codeTag: EscapeRule = {
  source: 'client.md §3.4',
  marker: '[',
  find: /\[(?=\/?(?:code|put|send)|br\]|$)/gi,
  write: `[${ZERO_WIDTH}`,
};
