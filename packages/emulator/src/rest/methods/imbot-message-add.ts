import { nameOf } from '../../state/name-of.ts';
import { findDialog } from '../../state/dialogs.ts';
import { judgeCall, refusalOf } from '../judge-call.ts';
import { intParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { storeMessage } from '../store-message.ts';
import { withPrefix } from '../with-prefix.ts';

/**
 * `imbot.message.add`: a message of the bot where it is a member, a system one between two users where both are named
 * (portal.md §6.4).
 */
export const imbotMessageAdd: RestMethod = (call) => {
  const { state } = call.world;
  const { verdict, found } = judgeCall(call, 'imbot.message.add');
  const refusal = refusalOf(verdict);
  if (refusal !== undefined) return refusal;
  const given = upperKeys(call.params);
  const bot = state.bots.get(found.botId ?? 0);
  const from = intParam(given, 'FROM_USER_ID');
  const to = intParam(given, 'TO_USER_ID');
  const isBetweenUsers = from > 0 && to > 0;
  const chat = isBetweenUsers
    ? findDialog(state, to, from)
    : findDialog(state, textParam(given, 'DIALOG_ID'), bot?.id ?? 0);
  const isSystem = isBetweenUsers || textParam(given, 'SYSTEM') === 'Y';
  if (bot === undefined || chat === undefined || (!isSystem && !chat.members.includes(bot.id))) {
    return refuse('WRONG_REQUEST', "Message isn't added");
  }
  const isNamed = isSystem && chat.kind === 'group';
  const kept = isNamed
    ? withPrefix('imbot.message.add', verdict, `[B]${nameOf(state, bot.id)}[/B]\n`)
    : verdict;
  return {
    save: () => ({ result: storeMessage(call, kept, { chatId: chat.id, authorId: bot.id, isSystem }).id }),
  };
};
