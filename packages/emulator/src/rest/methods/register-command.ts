import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { textParam, upperKeys } from '../params.ts';

/** `imbot.command.register`: the documented checks; a command registered again keeps its id. */
export const registerCommand: RestMethod = ({ world: { state }, params }) => {
  const given = upperKeys(params);
  const clientId = textParam(given, 'CLIENT_ID');
  const handler = textParam(given, 'EVENT_COMMAND_ADD');
  const command = textParam(given, 'COMMAND').trim().replace(/^\//, '');
  const bot = state.bots.get(Number(textParam(given, 'BOT_ID')));
  if (clientId === '') return refuse('ACCESS_DENIED', 'Access denied! Client ID not specified', 403);
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
  const id = known?.id ?? state.next.command;
  if (known === undefined) state.next.command += 1;
  const isCommon = textParam(given, 'COMMON') === 'Y';
  state.commands.set(id, { id, command, botId: bot.id, clientId, handler, isCommon });
  return { result: id };
};

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
