import { takeId } from '../../state/take-id.ts';
import { firstTitle } from '../command-fields.ts';
import { intParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireClient } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.command.register`: the documented checks; a command registered again keeps its id. */
export const imbotCommandRegister: RestMethod = (call) => {
  const { state } = call.world;
  const given = upperKeys(call.params);
  const clientId = requireClient(call);
  if (typeof clientId !== 'string') return clientId;
  const handler = textParam(given, 'EVENT_COMMAND_ADD');
  const command = textParam(given, 'COMMAND').trim().replace(/^\//, '');
  const bot = state.bots.get(intParam(given, 'BOT_ID'));
  if (handler === '') {
    return refuse('EVENT_COMMAND_ADD_ERROR', 'Handler for "Command add" event isn\'t specified');
  }
  if (!URL.canParse(handler)) return refuse('EVENT_COMMAND_ADD_ERROR', 'Wrong handler URL');
  if (command === '') return refuse('COMMAND_ERROR', "Command isn't specified");
  if (bot === undefined) return refuse('BOT_ID_ERROR', 'Bot not found');
  if (bot.clientId !== clientId) {
    return refuse('APP_ID_ERROR', 'Bot was installed by another REST application');
  }
  if (!isFilled(given.LANG)) return refuse('LANG_ERROR', "Lang set can't be empty");

  const known = [...state.commands.values()].find((one) => one.botId === bot.id && one.command === command);
  const id = known?.id ?? takeId(state, 'command');
  state.commands.set(id, {
    id,
    command,
    botId: bot.id,
    clientId,
    handler,
    isCommon: textParam(given, 'COMMON') === 'Y',
    isHidden: textParam(given, 'HIDDEN') === 'Y',
    isExtranet: textParam(given, 'EXTRANET_SUPPORT') === 'Y',
    title: firstTitle(given.LANG, 'TITLE'),
    params: firstTitle(given.LANG, 'PARAMS'),
    bindingId: known?.bindingId ?? takeId(state, 'binding'),
  });
  return { result: id };
};

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
