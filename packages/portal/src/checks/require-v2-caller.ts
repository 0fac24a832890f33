import { phrase } from '../issues/phrases.ts';
import { namedBotId } from '../call/bot-id.ts';
import { refused } from '../call/refused.ts';
import { V2_REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';

/** Every imbot.v2 method asks who calls and for which of their bots (portal.md §6.9). */
export const requireV2Caller: Check = (call) => {
  const { records } = call.context;
  if (records?.clientId === null) {
    return refused(V2_REFUSALS.botToken, 'CLIENT_ID_MISSING', top('botToken', 'botToken'));
  }
  const place = top('botId', 'botId');
  const id = namedBotId(call);
  if (id === null)
    return refused(V2_REFUSALS.botIdRequired, 'BOT_ID_ERROR', place, { value: phrase('missing') });
  if (records?.findBot === undefined) return PASSED;
  const bot = records.findBot(id);
  if (bot === undefined) return refused(V2_REFUSALS.botNotFound, 'BOT_ID_ERROR', place, { value: id });
  if (bot.clientId !== records.clientId) {
    return refused(V2_REFUSALS.botOwnership, 'APP_ID_ERROR', place, { what: phrase('bot') });
  }
  return PASSED;
};
