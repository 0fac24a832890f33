import type { EscapeRule } from '../escape-rule.ts';
import { thenBreak } from '../zero-width.ts';

/** As `bareAddress`, for an address without a scheme (client.md §3.2, last paragraph). */
export const bareHost: EscapeRule = {
  marker: '.',
  find: /[wW]{3}(?=\.)/g,
  write: thenBreak,
};
