import type { EscapeRule } from '../escape-rule.ts';

/**
 * The server decodes entities inside an address too; without its semicolon it is none (client.md §1.1 rule 8).
 */
export const urlEntity: EscapeRule = {
  marker: '&',
  find: /(?<=&#?[A-Za-z0-9]{1,32});/g,
  write: '%3B',
};
