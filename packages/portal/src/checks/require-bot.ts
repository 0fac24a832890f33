import { phrase } from '../issues/phrases.ts';
import { namedBotId } from '../call/bot-id.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';

/** The application must have the bot that the request names, or any bot at all (portal.md §6.4). */
export const requireBot: Check = (call) => {
  const { records } = call.context;
  if (records?.findBot === undefined) return PASSED;
  const id = namedBotId(call);
  const bot = records.findBot(id);
  const place = top('botId', 'BOT_ID');
  if (bot === undefined)
    return refused(REFUSALS.botId, 'BOT_ID_ERROR', place, { value: id ?? phrase('missing') });
  if (bot.clientId !== records.clientId) {
    return refused(REFUSALS.botApp, 'APP_ID_ERROR', place, { what: phrase('bot') });
  }
  return PASSED;
};
