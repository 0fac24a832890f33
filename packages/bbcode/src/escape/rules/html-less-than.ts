import type { EscapeRule } from '../escape-rule.ts';

/** The client reads NAME and DESC of a rich link as HTML, and would run what stands in it. */
export const htmlLessThan: EscapeRule = {
  source: 'client.md §2, where tags work',
  marker: '<',
  find: /</g,
  write: '&lt;',
};
