import type { Bot, Command } from '../state/portal-state.ts';
import { intParam, upperKeys } from './params.ts';
import { refuse } from './refuse.ts';
import type { RestCall, RestError } from './rest-method.ts';

/** The application that a v1 method about bots acts for (portal.md §6.1 rule 1). */
export function requireClient({ caller }: RestCall): string | RestError {
  return caller.clientId ?? refuse('ACCESS_DENIED', 'Access denied! Client ID not specified', 403);
}

/** The bot a v1 method names, or the application's first. */
export function requireBot(call: RestCall): Bot | RestError {
  const clientId = requireClient(call);
  if (typeof clientId !== 'string') return clientId;
  const { bots } = call.world.state;
  const id = intParam(upperKeys(call.params), 'BOT_ID');
  const bot = id > 0 ? bots.get(id) : [...bots.values()].find((one) => one.clientId === clientId);
  if (bot === undefined) return refuse('BOT_ID_ERROR', 'Bot not found');
  if (bot.clientId === clientId) return bot;
  return refuse('APP_ID_ERROR', 'Bot was installed by another rest application');
}

/** The command a v1 method names. */
export function requireCommand(call: RestCall): Command | RestError {
  const clientId = requireClient(call);
  if (typeof clientId !== 'string') return clientId;
  const command = call.world.state.commands.get(intParam(upperKeys(call.params), 'COMMAND_ID'));
  if (command === undefined) return refuse('COMMAND_ID_ERROR', 'Command not found');
  if (command.clientId === clientId) return command;
  return refuse('APP_ID_ERROR', 'Command was installed by another rest application');
}
