import { judge } from '@riposte/portal';
import { addMessage } from '../../state/add-message.ts';
import { findDialog } from '../../state/dialogs.ts';
import { recordsOf } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { storedMessage } from '../stored-message.ts';
import { textParam, upperKeys } from '../params.ts';

/** `im.message.add`: judged by the model, then stored as a message of the webhook's user. */
export const addUserMessage: RestMethod = ({ world, params, userId }) => {
  const verdict = judge('im.message.add', params, { records: recordsOf(world.state, params) });
  if (verdict.error !== null) return refuse(verdict.error, verdict.description, verdict.status);
  const chat = findDialog(world.state, textParam(upperKeys(params), 'DIALOG_ID'), userId);
  if (chat === undefined) return refuse('CHAT_ID_EMPTY', "Chat ID can't be empty");
  const added = addMessage(world, { chatId: chat.id, authorId: userId, ...storedMessage(verdict) });
  return { result: added.id };
};
