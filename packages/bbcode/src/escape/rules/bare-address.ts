import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/**
 * Keeps the portal from making a link of an address, where a link could not stand (client.md §3.2, last
 * paragraph).
 */
export const bareAddress: EscapeRule = {
  marker: '://',
  find: /:(?=\/\/)/g,
  write: `:${ZERO_WIDTH}`,
};
