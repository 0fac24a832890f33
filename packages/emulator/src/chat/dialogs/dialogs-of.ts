import { plainText } from '@riposte/preview';
import { countUnread } from '../../state/count-unread.ts';
import { dialogIdOf, hasDialog } from '../../state/dialogs.ts';
import { nameOf } from '../../state/name-of.ts';
import type { Chat, PortalState } from '../../state/portal-state.ts';

/** A dialog in somebody's list. */
export interface ListedDialog {
  readonly dialog: string;
  readonly name: string;
  /** Whose picture it has. */
  readonly id: number;
  readonly kind: 'group' | 'bot' | 'person';
  /** The newest message in plain text. */
  readonly last: string;
  /** When that came, in Unix milliseconds; 0 for never. */
  readonly at: number;
  readonly unread: number;
}

/**
 * Somebody's dialogs, the newest message first, then everybody they have not talked to: bots, then people. A private
 * one with a bot that was taken off the portal is not among them: nobody can open it.
 */
export function dialogsOf(state: PortalState, userId: number): readonly ListedDialog[] {
  const unread = countUnread(state, userId);
  const chats = [...state.chats.values()].filter(
    (chat) => chat.members.includes(userId) && hasDialog(state, dialogIdOf(chat, userId), userId),
  );
  const own = chats.map((chat): ListedDialog => {
    const otherId = chat.members.find((id) => id !== userId) ?? userId;
    return {
      dialog: dialogIdOf(chat, userId),
      name: titleOf(state, chat, userId),
      id: chat.kind === 'group' ? chat.id : otherId,
      kind: chat.kind === 'group' ? 'group' : kindOf(state, otherId),
      ...newestOf(state, chat),
      unread: unread.get(chat.id) ?? 0,
    };
  });
  const known = new Set(own.map(({ dialog }) => dialog));
  const others = [...state.users.values()]
    .filter(({ id }) => id !== userId && !known.has(String(id)) && state.bots.get(id)?.isHidden !== true)
    .map(({ id, name }): ListedDialog => {
      return { dialog: String(id), name, id, kind: kindOf(state, id), last: '', at: 0, unread: 0 };
    });
  const order: readonly ListedDialog['kind'][] = ['group', 'bot', 'person'];
  return [...own, ...others].sort((a, b) => b.at - a.at || order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What somebody calls a chat: its title, or the other one's name. */
export function titleOf(state: PortalState, chat: Chat, userId: number): string {
  return chat.kind === 'group' ? chat.title : nameOf(state, Number(dialogIdOf(chat, userId)));
}

function kindOf(state: PortalState, userId: number): ListedDialog['kind'] {
  return state.bots.has(userId) ? 'bot' : 'person';
}

function newestOf(state: PortalState, { lastId }: Chat): Pick<ListedDialog, 'last' | 'at'> {
  const message = state.messages.get(lastId);
  if (message === undefined) return { last: '', at: 0 };
  const last =
    message.isDeleted === true ? 'This message has been deleted.' : plainText(message, { client: 'push' });
  return { last, at: message.at };
}
