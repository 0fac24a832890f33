import type { DrawOptions } from '@riposte/preview';
import type { Place } from './place.ts';

/** What the reader's client knows: everybody, and every group chat by its dialog id. */
export function readerOf({
  state: { users, chats },
  person,
  client,
}: Place): DrawOptions & { readonly viewer: number } {
  return {
    client,
    viewer: person.id,
    users: Object.fromEntries(users),
    chats: Object.fromEntries([...chats.values()].map(({ id, title }) => [`chat${id}`, { name: title }])),
  };
}
