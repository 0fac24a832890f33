import { nameOf } from '../state/name-of.ts';
import { dialogIdOf } from '../state/dialogs.ts';
import type { Chat, PortalState } from '../state/portal-state.ts';
import { memberChat } from './membership.ts';
import { refuse } from './refuse.ts';
import type { RestAnswer } from './rest-method.ts';

/** A dialog as somebody in it sees it. */
export function answerDialog(state: PortalState, dialog: string, userId: number): RestAnswer {
  if (dialog === '') return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  const chat = memberChat(state, dialog, userId);
  return typeof chat === 'string'
    ? refuse('ACCESS_ERROR', "You don't have access to this chat", 403)
    : { result: dialogObject(state, chat, userId) };
}

function dialogObject(state: PortalState, chat: Chat, userId: number): Readonly<Record<string, unknown>> {
  const isGroup = chat.kind === 'group';
  const dialogId = dialogIdOf(chat, userId);
  return {
    id: chat.id,
    dialog_id: dialogId,
    type: isGroup ? 'chat' : 'private',
    message_type: isGroup ? 'C' : 'P',
    name: isGroup ? chat.title : nameOf(state, Number(dialogId)),
    owner: chat.members[0] ?? 0,
    entity_type: '',
    entity_id: '',
    avatar: '',
    color: '#ab7761',
    extranet: false,
    user_counter: chat.members.length,
    last_message_id: chat.lastId,
    last_id: state.readMarks.get(`${userId}:${chat.id}`) ?? 0,
  };
}
