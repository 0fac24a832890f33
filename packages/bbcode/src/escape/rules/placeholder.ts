import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The placeholder of a cut-out tag: a forged one freezes the client and ends PHP (client.md §3.2 rule 7). */
export const placeholder: EscapeRule = {
  marker: '####',
  find: /####(?=REPLACEMENT_|MD)/g,
  write: `####${ZERO_WIDTH}`,
};
