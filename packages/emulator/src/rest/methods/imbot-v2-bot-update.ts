import type { Bot } from '../../state/portal-state.ts';
import { answerBot } from '../answer-bot.ts';
import { v2NameOf } from '../bot-fields.ts';
import { flagParam, mapParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Bot.update`: what `fields` names is changed, the rest stays. */
export const imbotV2BotUpdate: RestMethod = (call) => {
  const { state } = call.world;
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const fields = mapParam(call.params, 'fields');
  const mode = textParam(fields, 'eventMode') || bot.eventMode;
  const webhookUrl = textParam(fields, 'webhookUrl');
  if (mode !== 'fetch' && mode !== 'webhook') return refuse('BOT_INVALID_EVENT_MODE', 'Invalid event mode');
  if (webhookUrl !== '' && !URL.canParse(webhookUrl)) {
    return refuse('BOT_INVALID_CALLBACK', 'Invalid callback URL');
  }
  const changed: Bot = {
    ...bot,
    eventMode: mode,
    handlers: webhookUrl === '' ? bot.handlers : { all: webhookUrl },
    isHidden: flagParam(fields, 'isHidden') ?? bot.isHidden,
    isReactionsEnabled: flagParam(fields, 'isReactionsEnabled') ?? bot.isReactionsEnabled,
    isSupportOpenline: flagParam(fields, 'isSupportOpenline') ?? bot.isSupportOpenline,
    backgroundId: 'backgroundId' in fields ? textParam(fields, 'backgroundId') || null : bot.backgroundId,
  };
  state.bots.set(bot.id, changed);
  const user = state.users.get(bot.id);
  const name = v2NameOf(fields.properties);
  if (user !== undefined && name !== '') state.users.set(bot.id, { ...user, name });
  return answerBot(call, changed);
};
