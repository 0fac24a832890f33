import type { Bot } from '../state/portal-state.ts';
import { intParam } from './params.ts';
import { refuse } from './refuse.ts';
import type { RestCall, RestError } from './rest-method.ts';

/** The bot an imbot.v2 method names, in the order of the portal's checks (portal.md §6.9). */
export function requireV2Bot({ world: { state }, params, caller }: RestCall): Bot | RestError {
  if (caller.clientId === null) return refuse('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified');
  const id = intParam(params, 'botId');
  if (id <= 0) return refuse('BOT_ID_REQUIRED', 'Bot ID is required');
  const bot = state.bots.get(id);
  if (bot === undefined) return refuse('BOT_NOT_FOUND', 'Bot not found');
  if (bot.clientId === caller.clientId) return bot;
  return refuse('BOT_OWNERSHIP_ERROR', 'Bot is registered by another application');
}
