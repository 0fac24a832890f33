import { checkId } from '../check-argument.ts';
import type { Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { mention } from '../mention.ts';

/**
 * A mention of a person, who is notified.
 *
 * @param label plain text; empty: the portal puts in the person's full name (client.md §1.1)
 * @param id the person's id, a whole number greater than 0; anything else is an error
 * @example
 * ```ts
 * reply(fmt`${fmt.user('Ann', 7)} has taken it`); // [user=7]Ann[/user] has taken it
 * ```
 */
export function user(label: Inline, id: number): Formatted {
  return mention('user', label, checkId(id, 'The id of the person'), (children) => ({
    kind: 'user',
    id,
    children,
  }));
}
