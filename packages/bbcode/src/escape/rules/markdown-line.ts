import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Quotes, headings, lists, tables, rules and indented code begin a line (client.md §3.3). */
export const markdownLine: EscapeRule = {
  marker: '',
  find: /(?<![^\n\u2028\u2029])(?=[ \t]*(?:[>#*+=|_~-]|\d+\. )| {4}|\t)/g,
  write: ZERO_WIDTH,
};
