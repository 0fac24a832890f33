import type { ReadOptions } from '@riposte/bbcode';

const users: Readonly<Record<number, { readonly name: string }>> = {
  1: { name: 'Me Myself' },
  2: { name: 'Ann User' },
  3: { name: 'Ext Guest' },
};

/** The surroundings of the recorded readings and drawings: who looks, and whom client and portal know. */
export const viewer: ReadOptions = {
  viewer: 1,
  users,
  chats: { chat5: { name: 'General' } },
  fullName: (id) => users[id]?.name ?? `ServerUser${id}`,
};
