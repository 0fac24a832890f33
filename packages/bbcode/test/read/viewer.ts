import type { ReadOptions } from '../../src/index.ts';

const users: Readonly<Record<number, { readonly name: string }>> = {
  1: { name: 'Me Myself' },
  2: { name: 'Ann User' },
  3: { name: 'Ext Guest' },
};

/** For whom the recorded readings were made. */
export const recordedViewer: ReadOptions = {
  viewer: 1,
  users,
  chats: { chat5: { name: 'General' } },
  fullName: (id) => users[id]?.name ?? `ServerUser${id}`,
};
