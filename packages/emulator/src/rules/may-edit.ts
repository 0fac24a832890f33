import type { Message } from '../state/portal-state.ts';

/** A message may be changed through v1 for so long (portal.md §6.5). */
const THREE_DAYS = 259_200_000;

/**
 * Whether an author may change a message: their own, not deleted, in v1 younger than three days. A
 * system message has no author.
 */
export function mayEdit(
  message: Message | undefined,
  {
    authorId,
    now,
    generation,
  }: { readonly authorId: number; readonly now: number; readonly generation: 'v1' | 'v2' },
): boolean {
  const isOwn = message?.authorId === authorId && !message.isSystem && message.isDeleted !== true;
  if (!isOwn) return false;
  return generation === 'v2' || now - message.at < THREE_DAYS;
}
