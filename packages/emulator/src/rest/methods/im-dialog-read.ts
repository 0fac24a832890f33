import { readUpTo } from '../../state/read-up-to.ts';
import { dialogIdOf } from '../../state/dialogs.ts';
import { memberChat } from '../membership.ts';
import { intParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.dialog.read`: up to a message, or all of the chat. */
export const imDialogRead: RestMethod = ({ world: { state }, params, caller }) => {
  const given = upperKeys(params);
  const dialog = textParam(given, 'DIALOG_ID');
  if (dialog === '') return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  const chat = memberChat(state, dialog, caller.userId);
  if (typeof chat === 'string') return refuse('ACCESS_ERROR', "You don't have access to this chat", 403);
  const upTo = intParam(given, 'MESSAGE_ID') || chat.lastId;
  const { lastId, counter } = readUpTo(state, { chat, userId: caller.userId, upTo });
  return {
    result: { dialogId: dialogIdOf(chat, caller.userId), chatId: chat.id, counter, lastId },
  };
};
