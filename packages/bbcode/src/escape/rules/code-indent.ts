import type { EscapeRule } from '../escape-rule.ts';

/** A code block is drawn with `pre-line`, which eats the spaces a line starts with; U+00A0 stays. */
export const codeIndent: EscapeRule = {
  source: 'client.md §2, §3.4',
  marker: ' ',
  find: /(?<![^\n])[ \t]+/g,
  write: (indent) => indent.replaceAll(' ', '\u00A0').replaceAll('\t', '\u00A0'.repeat(4)),
};
