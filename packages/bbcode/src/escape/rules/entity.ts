import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The server decodes entities in a message, so `&#91;b&#93;` becomes a live tag. */
export const entity: EscapeRule = {
  source: 'client.md §3.2 rule 2',
  marker: '&',
  find: /&(?=#?[A-Za-z0-9]+;|$)/g,
  write: `&${ZERO_WIDTH}`,
};
