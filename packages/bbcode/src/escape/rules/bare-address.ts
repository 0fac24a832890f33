import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** Keeps the portal from making a link of an address, where a link could not stand. */
export const bareAddress: EscapeRule = {
  source: 'client.md §3.2, last paragraph',
  marker: '://',
  find: /:(?=\/\/)/g,
  write: `:${ZERO_WIDTH}`,
};
