import { notifyRemoval } from '../../events/notify-bots.ts';
import { removeBot } from '../../state/store-bot.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.unregister`: the bot, its commands and its memberships go. */
export const imbotUnregister: RestMethod = (call) => {
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  notifyRemoval(call.world, bot);
  removeBot(call.world, bot.id);
  return { result: true };
};
