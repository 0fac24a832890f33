import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * The client puts `code` and `put` back with a string replacement, where these pairs are patterns (client.md
 * §3.4).
 */
export const dollarPair: EscapeRule = {
  marker: '$',
  find: /\$(?=[$&`'"<>\t]| {4}|$)/g,
  write: `$$${ZERO_WIDTH}`,
};
