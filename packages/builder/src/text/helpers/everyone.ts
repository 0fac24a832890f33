import type { Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { mention } from '../mention.ts';
import { withProblems } from '../with-problems.ts';

/**
 * A mention of everyone in the chat, who are all notified. Always a warning: only the newest clients draw it, those of
 * 2025 show its tag as it is typed (client.md §2).
 *
 * @param label plain text
 * @example
 * ```ts
 * reply(fmt`${fmt.everyone('All')}: the portal is down`); // [user=all]All[/user]: the portal is down
 * ```
 */
export function everyone(label: Inline): Formatted {
  const made = mention('everyone', label, [], (children) => ({ kind: 'everyone', children }));
  return withProblems(made, { code: 'TEXT_EVERYONE', details: {}, path: [] });
}
