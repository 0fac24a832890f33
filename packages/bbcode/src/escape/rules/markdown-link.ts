import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The middle of a Markdown link (client.md §3.3). */
export const markdownLink: EscapeRule = {
  marker: '](',
  find: /\](?=\()/g,
  write: `]${ZERO_WIDTH}`,
};
