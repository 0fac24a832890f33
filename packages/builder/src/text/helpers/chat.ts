import { checkId } from '../check-argument.ts';
import type { Formatted } from '../formatted.ts';
import type { Inline } from '../inline.ts';
import { mention } from '../mention.ts';

/**
 * A mention of a chat, which a click opens.
 *
 * @param label plain text; empty: the client puts in the chat's name (client.md §2)
 * @param id the number of the chat, the 5 of `chat5`; anything else is an error
 * @example
 * ```ts
 * reply(fmt`More in ${fmt.chat('General', 5)}`); // More in [chat=5]General[/chat]
 * ```
 */
export function chat(label: Inline, id: number): Formatted {
  return mention('chat', label, checkId(id, 'The id of the chat'), (children) => ({
    kind: 'chat',
    id,
    children,
  }));
}
