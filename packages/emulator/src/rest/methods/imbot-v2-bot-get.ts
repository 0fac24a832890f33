import { answerBot } from '../answer-bot.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Bot.get`: the bot with its user. */
export const imbotV2BotGet: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  return 'error' in bot ? bot : answerBot(call, bot);
};
