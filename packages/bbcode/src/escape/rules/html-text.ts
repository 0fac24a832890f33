import type { EscapeRule } from '../escape-rule.ts';

/**
 * The client reads NAME and DESC of a rich link as HTML, and would run what stands in it (client.md §2, where tags
 * work).
 */
export const htmlText: EscapeRule = {
  marker: '',
  find: /[&<]/g,
  write: (sign) => (sign === '&' ? '&amp;' : '&lt;'),
};
