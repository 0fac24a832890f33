import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The middle of a Markdown link. */
export const markdownLink: EscapeRule = {
  source: 'client.md §3.3',
  marker: '](',
  find: /\](?=\()/g,
  write: `]${ZERO_WIDTH}`,
};
