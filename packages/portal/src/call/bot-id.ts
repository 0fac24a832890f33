import { toInt } from '../php/to-int.ts';
import { field, type PhpValue } from '../php/value.ts';
import type { Call } from './call.ts';
import { findCommand } from './find-command.ts';
import { apiOf } from './api-of.ts';
import { param } from './param.ts';

/**
 * The widest bot id there is, ten digits: stands for a bot that is not known here, since the digits of its id count
 * in every button (portal.md §2.1).
 */
export const WIDEST_BOT_ID = 2_147_483_647;

/** Where a method takes the bot of a keyboard or menu from; null where that is not known here (portal.md §6.2). */
export type BotIdSource = (call: Call, part: PhpValue) => number | null;

/** The request's BOT_ID parameter, 0 without one. */
export const requestBotId: BotIdSource = (call) => toInt(param(call, 'BOT_ID'));

/** BOT_ID inside the part itself, 0 without one. */
export const ownBotId: BotIdSource = (_, part) => toInt(field(part, 'BOT_ID'));

/** The bot that the command was registered for. */
export const commandBotId: BotIdSource = (call) => call.context.botId ?? findCommand(call)?.botId ?? null;

/** The bot that the request names, else the application's first. */
export const applicationBotId: BotIdSource = (call) => {
  const named = namedBotId(call);
  return call.context.botId ?? named ?? call.context.records?.findBot?.(null)?.id ?? null;
};

/** The bot that the request names; null where it leaves that to the portal. */
export function namedBotId(call: Call): number | null {
  const id = toInt(param(call, apiOf(call.method) === 'v1' ? 'BOT_ID' : 'botId'));
  return id > 0 ? id : null;
}
