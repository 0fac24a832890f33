import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** As `bareAddress`, for an address without a scheme. */
export const bareHost: EscapeRule = {
  source: 'client.md §3.2, last paragraph',
  marker: '.',
  find: /www(?=\.)/gi,
  write: `$&${ZERO_WIDTH}`,
};
