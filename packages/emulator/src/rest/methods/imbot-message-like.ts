import { like } from '../like.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.message.like`, as the bot. */
export const imbotMessageLike: RestMethod = (call) => {
  const bot = requireBot(call);
  return 'error' in bot ? bot : like(call, bot.id);
};
