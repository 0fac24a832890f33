import { nameOf } from '../../state/name-of.ts';
import { mayAnswer } from '../../rules/command-token.ts';
import { judgeCall, refusalOf } from '../judge-call.ts';
import { textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { storeMessage } from '../store-message.ts';
import { withPrefix } from '../with-prefix.ts';

/**
 * `imbot.command.answer`: stored in the chat of the message it answers. Where the bot's ten minutes are over nothing
 * is stored, and the answer is `true` (portal.md §6.3).
 */
export const imbotCommandAnswer: RestMethod = (call) => {
  const { state, clock } = call.world;
  const { verdict, found } = judgeCall(call, 'imbot.command.answer');
  const refusal = refusalOf(verdict);
  if (refusal !== undefined) return refusal;
  const chat = state.chats.get(found.message?.chatId ?? 0);
  const bot = state.bots.get(found.command?.botId ?? 0);
  // The model found both, or it would have refused.
  if (chat === undefined || bot === undefined) return refuse('WRONG_REQUEST', "Message isn't added");
  if (!mayAnswer(state.commandTokens, { botId: bot.id, chatId: chat.id, now: clock.now() })) {
    return { result: true };
  }
  const isSystem = textParam(upperKeys(call.params), 'SYSTEM') === 'Y' || !chat.members.includes(bot.id);
  const kept = isSystem
    ? withPrefix('imbot.command.answer', verdict, `[B]${nameOf(state, bot.id)}[/B]\n`)
    : verdict;
  return {
    save: () => ({ result: storeMessage(call, kept, { chatId: chat.id, authorId: bot.id, isSystem }).id }),
  };
};
