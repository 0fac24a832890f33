import type { EscapeRule } from '../escape-rule.ts';

/** `#BR#` and a forged placeholder act inside an address too; only their last `#` is encoded. */
export const urlHash: EscapeRule = {
  source: 'client.md §3.2 rules 4 and 7',
  marker: '#',
  find: /(?<=#BR)#|(?<=###)#(?=REPLACEMENT_|MD)/g,
  write: '%23',
};
