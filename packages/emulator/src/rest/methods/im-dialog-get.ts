import { dialogIdOf } from '../../state/dialogs.ts';
import type { Chat, PortalState } from '../../state/portal-state.ts';
import { memberChat } from '../membership.ts';
import { textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireBot } from '../require-client.ts';
import type { RestAnswer, RestMethod } from '../rest-method.ts';

/** `im.dialog.get`, as the caller. */
export const imDialogGet: RestMethod = ({ world: { state }, params, caller }) =>
  answerDialog(state, textParam(upperKeys(params), 'DIALOG_ID'), caller.userId);

/** `imbot.dialog.get`, as the bot. */
export const imbotDialogGet: RestMethod = (call) => {
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  return answerDialog(call.world.state, textParam(upperKeys(call.params), 'DIALOG_ID'), bot.id);
};

function answerDialog(state: PortalState, dialog: string, userId: number): RestAnswer {
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
    name: isGroup ? chat.title : (state.users.get(Number(dialogId))?.name ?? ''),
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
