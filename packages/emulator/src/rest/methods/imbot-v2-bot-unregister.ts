import { notifyRemoval } from '../../events/notify-bots.ts';
import { removeBot } from '../../state/store-bot.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Bot.unregister`: the bot, its commands, its memberships and its waiting events go. */
export const imbotV2BotUnregister: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  notifyRemoval(call.world, bot);
  removeBot(call.world, bot.id);
  return { result: true };
};
