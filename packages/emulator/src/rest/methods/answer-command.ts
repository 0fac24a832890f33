import { judge } from '@riposte/portal';
import { addMessage } from '../../state/add-message.ts';
import { recordsOf } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { storedMessage } from '../stored-message.ts';
import { textParam, upperKeys } from '../params.ts';

/** `imbot.command.answer`: judged by the model, then stored in the chat of the message it answers. */
export const answerCommand: RestMethod = ({ world, params }) => {
  const { state } = world;
  const records = recordsOf(state, params);
  const given = upperKeys(params);
  const message = state.messages.get(Number(textParam(given, 'MESSAGE_ID')));
  const chat = message === undefined ? undefined : state.chats.get(message.chatId);
  const id = textParam(given, 'COMMAND_ID');
  const command = records.findCommand?.(
    id === '' ? { command: textParam(given, 'COMMAND') } : { id: Number(id) },
  );
  const verdict = judge('imbot.command.answer', params, {
    records,
    ...(command !== undefined && { botId: command.botId }),
    ...(chat !== undefined && { dialog: chat.kind }),
  });
  if (verdict.error !== null) return refuse(verdict.error, verdict.description, verdict.status);
  if (chat === undefined || command === undefined) return refuse('WRONG_REQUEST', "Message isn't added");
  const added = addMessage(world, {
    chatId: chat.id,
    authorId: command.botId,
    ...storedMessage(verdict),
    isSystem: given.SYSTEM === 'Y',
  });
  return { result: added.id };
};
