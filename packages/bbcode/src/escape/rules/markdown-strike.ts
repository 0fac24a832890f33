import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Struck through in Markdown (client.md §3.3). */
export const markdownStrike: EscapeRule = {
  marker: '~~',
  find: /~(?=~)/g,
  write: `~${ZERO_WIDTH}`,
};
