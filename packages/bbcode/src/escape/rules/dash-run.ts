import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

const HALF_A_FENCE = /-{27}/g;

/**
 * A line of 54 dashes is the fence of a quote, with any name the text cares to give (client.md §3.2 rule 6).
 */
export const dashRun: EscapeRule = {
  marker: '-'.repeat(54),
  find: /(?<!-)-{54,}/g,
  write: (run) => run.replace(HALF_A_FENCE, `$&${ZERO_WIDTH}`),
};
