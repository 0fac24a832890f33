import type { Bot } from '../../state/portal-state.ts';
import { storeBot } from '../../state/store-bot.ts';
import { takeId } from '../../state/take-id.ts';
import { answerBot } from '../answer-bot.ts';
import { v2NameOf } from '../bot-fields.ts';
import { flagParam, mapParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestCall, RestError, RestMethod } from '../rest-method.ts';

const types = new Set(['bot', 'network', 'openline', 'supervisor', 'personal']);
const LONGEST_TOKEN = 40;
const MOST_BOTS = 100;

/** `imbot.v2.Bot.register`: a bot with the same code of the same application is given back as it is. */
export const imbotV2BotRegister: RestMethod = (call) => {
  const { world, params, caller } = call;
  const { state } = world;
  const fields = mapParam(params, 'fields');
  if (caller.clientId === null) return refuse('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified');
  const { clientId } = caller;
  const code = textParam(fields, 'code');
  const known = [...state.bots.values()].find((bot) => bot.code === code);
  if (known?.clientId === clientId) return answerBot(call, known);
  const wrong = check(fields) ?? checkCaller(call, clientId);
  if (wrong !== undefined) return wrong;
  if (known !== undefined) return refuse('BOT_CODE_ALREADY_TAKEN', 'Bot code is already taken');
  const webhookUrl = textParam(fields, 'webhookUrl');
  const bot: Bot = {
    id: takeId(state, 'bot'),
    code,
    clientId,
    generation: 'v2',
    type: textParam(fields, 'type') || 'bot',
    handlers: webhookUrl === '' ? {} : { all: webhookUrl },
    eventMode: textParam(fields, 'eventMode') === 'webhook' ? 'webhook' : 'fetch',
    isHidden: flagParam(fields, 'isHidden') ?? false,
    isReactionsEnabled: flagParam(fields, 'isReactionsEnabled') ?? true,
    isSupportOpenline: flagParam(fields, 'isSupportOpenline') ?? false,
    backgroundId: textParam(fields, 'backgroundId') || null,
    bindingId: takeId(state, 'binding'),
    countMessage: 0,
  };
  storeBot(world, bot, v2NameOf(fields.properties));
  return answerBot(call, bot);
};

function check(fields: Readonly<Record<string, unknown>>): RestError | undefined {
  const mode = textParam(fields, 'eventMode') || 'fetch';
  const url = textParam(fields, 'webhookUrl');
  if (textParam(fields, 'code') === '') return refuse('BOT_CODE_REQUIRED', 'Bot code is required');
  if (v2NameOf(fields.properties) === '') {
    return refuse('BOT_PROPERTIES_REQUIRED', 'Bot properties are required');
  }
  if (!types.has(textParam(fields, 'type') || 'bot')) return refuse('BOT_INVALID_TYPE', 'Invalid bot type');
  if (mode !== 'fetch' && mode !== 'webhook') return refuse('BOT_INVALID_EVENT_MODE', 'Invalid event mode');
  if (mode === 'webhook' && url === '') return refuse('BOT_WEBHOOK_URL_REQUIRED', 'Webhook URL is required');
  return url === '' || URL.canParse(url) ? undefined : refuse('BOT_INVALID_CALLBACK', 'Invalid callback URL');
}

function checkCaller({ world: { state }, caller }: RestCall, clientId: string): RestError | undefined {
  if (caller.auth === 'webhook' && clientId.length > LONGEST_TOKEN) {
    return refuse('BOT_TOKEN_INVALID_LENGTH', `Bot token may have ${LONGEST_TOKEN} characters`);
  }
  const own = [...state.bots.values()].filter((bot) => bot.clientId === clientId);
  return own.length < MOST_BOTS ? undefined : refuse('BOT_LIMIT_EXCEEDED', 'Bot limit exceeded');
}
