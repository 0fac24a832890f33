import { phrase } from '../issues/phrases.ts';
import { namedBotId } from '../call/bot-id.ts';
import { param } from '../call/param.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { describe } from '../report/describe.ts';
import { top } from '../report/place.ts';

/** The application must have the bot that the request names, or any bot at all (portal.md §6.4). */
export const requireBot: Check = (call) => {
  const { records } = call.context;
  const sent = param(call, 'BOT_ID');
  const id = namedBotId(call);
  if (sent !== null && id === null) {
    return refused(REFUSALS.botId, 'BOT_ID_ERROR', top('botId', 'BOT_ID'), { value: describe(sent) });
  }
  if (records?.findBot === undefined) return PASSED;
  const bot = records.findBot(id);
  const place = top('botId', 'BOT_ID');
  if (bot === undefined)
    return refused(REFUSALS.botId, 'BOT_ID_ERROR', place, { value: id ?? phrase('missing') });
  if (bot.clientId !== records.clientId) {
    return refused(REFUSALS.botApp, 'APP_ID_ERROR', place, { what: phrase('bot') });
  }
  return PASSED;
};
