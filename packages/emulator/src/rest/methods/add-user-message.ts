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
  const verdict = judge('im.message.add', params, { records: recordsOf(world.state, params).records });
  if (verdict.error !== null) return refuse(verdict.error, verdict.description, verdict.status);
  const chat = findDialog(world.state, textParam(upperKeys(params), 'DIALOG_ID'), userId);
  if (chat === undefined) return refuse('ACCESS_ERROR', "You don't have access to this chat", 403);
  const added = addMessage(world, { chatId: chat.id, authorId: userId, ...storedMessage(verdict) });
  return { result: added.id };
};
