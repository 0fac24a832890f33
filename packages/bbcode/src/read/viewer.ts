import { formatTime } from '../time/format-time.ts';
import type { TimeFormat } from '../time/time-format.ts';
import type { ReadOptions } from './read-options.ts';

/** The options, with what is not given filled in. */
export interface Viewer {
  readonly id: number | undefined;
  readonly userName: (id: number) => string | undefined;
  readonly chatName: (dialogId: string) => string | undefined;
  readonly fullName: (userId: number) => string;
  readonly formatTime: (unixSeconds: number, format: TimeFormat) => string;
}

export function createViewer({ viewer, users = {}, chats = {}, ...options }: ReadOptions): Viewer {
  const userName = (id: number): string | undefined =>
    Object.hasOwn(users, id) ? users[id]?.name : undefined;
  return {
    id: viewer,
    userName,
    chatName: (dialogId) => (Object.hasOwn(chats, dialogId) ? chats[dialogId]?.name : undefined),
    fullName: options.fullName ?? ((id) => userName(id) ?? `User ${id}`),
    formatTime: options.formatTime ?? formatTime,
  };
}
