import { nameOf } from '../../state/name-of.ts';
import { mayAnswer } from '../../rules/command-token.ts';
import { judgeCall, refusalOf } from '../judge-call.ts';
import { flagParam, mapParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { storeMessage } from '../store-message.ts';
import { withPrefix } from '../with-prefix.ts';

const done = { result: { result: true } };

/**
 * `imbot.v2.Command.answer`: in the chat of the message, whatever dialogId says. The answer is the same whether it was
 * stored or the bot's ten minutes are over (portal.md §6.9).
 */
export const imbotV2CommandAnswer: RestMethod = (call) => {
  const { state, clock } = call.world;
  const { verdict, found } = judgeCall(call, 'imbot.v2.Command.answer');
  const refusal = refusalOf(verdict);
  if (refusal !== undefined) return refusal;
  const chat = state.chats.get(found.message?.chatId ?? 0);
  const bot = state.bots.get(found.botId ?? 0);
  // The model found both, or it would have refused.
  if (chat === undefined || bot === undefined) {
    return refuse('COMMAND_ANSWER_FAILED', 'Failed to send command answer');
  }
  if (!mayAnswer(state.commandTokens, { botId: bot.id, chatId: chat.id, now: clock.now() })) return done;
  const isSystem =
    (flagParam(mapParam(call.params, 'fields'), 'system') ?? false) || !chat.members.includes(bot.id);
  const kept = isSystem
    ? withPrefix('imbot.v2.Command.answer', verdict, `[B]${nameOf(state, bot.id)}[/B]\n`)
    : verdict;
  return {
    save: () => {
      storeMessage(call, kept, { chatId: chat.id, authorId: bot.id, isSystem });
      return done;
    },
  };
};
