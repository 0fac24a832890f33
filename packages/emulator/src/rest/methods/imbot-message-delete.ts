import { deleteOwn } from '../delete-message.ts';
import { intParam, upperKeys } from '../params.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.message.delete`: the bot's own, as long as it may edit it. */
export const imbotMessageDelete: RestMethod = (call) => {
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  return deleteOwn(call, intParam(upperKeys(call.params), 'MESSAGE_ID'), bot.id);
};
