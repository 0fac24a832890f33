import type { EscapeRule } from '../escape-rule.ts';

/**
 * `#BR#` and a forged placeholder act inside an address too; only their last `#` is encoded (client.md §3.2 rules
 * 4 and 7).
 */
export const urlHash: EscapeRule = {
  marker: '#',
  find: /(?<=#BR)#|(?<=###)#(?=REPLACEMENT_|MD)/g,
  write: '%23',
};
