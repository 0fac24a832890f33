import { nameOf } from '../state/name-of.ts';
import { dialogIdOf } from '../state/dialogs.ts';
import type { Chat, PortalState } from '../state/portal-state.ts';

/** A chat as somebody in it sees it in the second generation. */
export function chatObject(
  state: PortalState,
  chat: Chat,
  viewerId: number,
): Readonly<Record<string, unknown>> {
  const dialogId = dialogIdOf(chat, viewerId);
  const isGroup = chat.kind === 'group';
  return {
    id: chat.id,
    dialogId,
    type: isGroup ? 'chat' : 'private',
    name: isGroup ? chat.title : nameOf(state, Number(dialogId)),
    entityType: '',
    owner: chat.members[0] ?? 0,
    avatar: '',
    color: '#ab7761',
  };
}
