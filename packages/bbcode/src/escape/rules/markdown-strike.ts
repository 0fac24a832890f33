import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Struck through in Markdown. */
export const markdownStrike: EscapeRule = {
  source: 'client.md §3.3',
  marker: '~~',
  find: /~(?=~)/g,
  write: `~${ZERO_WIDTH}`,
};
