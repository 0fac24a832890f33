import type { Command } from '../state/portal-state.ts';
import { intParam } from './params.ts';
import { refuse } from './refuse.ts';
import { requireV2Bot } from './require-v2-bot.ts';
import type { RestCall, RestError } from './rest-method.ts';

/** The command of the bot that an imbot.v2 method names; one of another bot is not found (portal.md §6.9). */
export function requireV2Command(call: RestCall): Command | RestError {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const command = call.world.state.commands.get(intParam(call.params, 'commandId'));
  return command?.botId === bot.id ? command : refuse('COMMAND_NOT_FOUND', 'Command not found');
}
