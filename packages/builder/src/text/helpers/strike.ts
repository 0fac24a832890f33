import { marked, type Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';

/**
 * Struck through text, which the list of chats and notifications leave out (client.md §2).
 *
 * @param text literal text, or text made with fmt
 * @example
 * ```ts
 * reply(fmt`It is ${fmt.strike('done')}`); // It is [s]done[/s]
 * ```
 */
export function strike(text: Inline): Formatted {
  return marked(toFormatted(text), (children) => ({ kind: 'strike', children }));
}
