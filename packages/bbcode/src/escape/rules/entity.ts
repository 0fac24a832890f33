import type { EscapeRule } from '../escape-rule.ts';
import { ZERO_WIDTH } from '../zero-width.ts';

/** The server decodes entities in a message, so `&#91;b&#93;` becomes a live tag (client.md §3.2 rule 2). */
export const entity: EscapeRule = {
  marker: '&',
  find: /&(?=#?[A-Za-z0-9]+;|$)/g,
  write: `&${ZERO_WIDTH}`,
};
