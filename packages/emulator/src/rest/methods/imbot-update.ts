import { handlersOf, nameOf } from '../bot-fields.ts';
import { mapParam, textParam, upperKeys } from '../params.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.update`: what FIELDS names is changed, the rest stays. */
export const imbotUpdate: RestMethod = (call) => {
  const { state } = call.world;
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  const fields = upperKeys(mapParam(upperKeys(call.params), 'FIELDS'));
  const code = textParam(fields, 'CODE') || bot.code;
  state.bots.set(bot.id, { ...bot, code, handlers: { ...bot.handlers, ...handlersOf(fields) } });
  const user = state.users.get(bot.id);
  const name = nameOf(fields.PROPERTIES);
  if (user !== undefined && name !== '') state.users.set(bot.id, { ...user, name });
  return { result: true };
};
