import { judge } from '@riposte/portal';
import { addMessage } from '../../state/add-message.ts';
import { upperKeys } from '../params.ts';
import { recordsOf } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { storedMessage } from '../stored-message.ts';

/** `imbot.command.answer`: judged by the model, then stored in the chat of the message it answers. */
export const answerCommand: RestMethod = ({ world, params }) => {
  const { messages } = world.state;
  const { records, found } = recordsOf(world.state, params);
  const verdict = judge('imbot.command.answer', params, { records });
  if (verdict.error !== null) return refuse(verdict.error, verdict.description, verdict.status);
  const chatId = messages.get(found.message?.id ?? 0)?.chatId;
  // The model found both, or it would have refused.
  if (chatId === undefined || found.command === undefined)
    return refuse('WRONG_REQUEST', "Message isn't added");
  const isSystem = upperKeys(params).SYSTEM === 'Y';
  const added = addMessage(world, {
    chatId,
    authorId: found.command.botId,
    ...storedMessage(verdict),
    isSystem,
  });
  return { result: added.id };
};
