import { memberChat } from '../membership.ts';
import { textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';
import { announce } from '../../state/change.ts';

/** `imbot.chat.sendTyping`: the bot is writing; nothing is stored. */
export const imbotChatSendTyping: RestMethod = (call) => {
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  const dialog = textParam(upperKeys(call.params), 'DIALOG_ID');
  if (dialog === '') return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  const chat = memberChat(call.world.state, dialog, bot.id);
  if (typeof chat === 'string') return refuse('ACCESS_ERROR', "You don't have access to this chat", 403);
  announce(call.world, { kind: 'typing', chatId: chat.id, userId: bot.id });
  return { result: true };
};
