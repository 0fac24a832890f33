import type { EscapeRule } from '../escape-rule.ts';

/**
 * A code block is drawn with `pre-line`, which eats the blanks a line starts with; U+00A0 stays, and a tab becomes
 * four (client.md §2, §3.4).
 */
export const codeIndent: EscapeRule = {
  marker: ' ',
  find: /(?<![^\n])[ \t]+/g,
  write: (indent) => indent.replaceAll(' ', '\u00A0'),
};
