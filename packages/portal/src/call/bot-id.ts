import { toInt } from '../php/to-int.ts';
import { field, type PhpValue } from '../php/value.ts';
import type { Call } from './call.ts';
import { findCommand } from './find-command.ts';

/**
 * The widest bot id there is, ten digits: stands for a bot that is not known here, since the digits of its id count
 * in every button (portal.md §2.1).
 */
export const WIDEST_BOT_ID = 2_147_483_647;

/** Where a method takes the bot of a keyboard or menu from; null where that is not known here (portal.md §6.2). */
export type BotIdSource = (call: Call, part: PhpValue) => number | null;

/** The request's BOT_ID parameter, 0 without one. */
export const requestBotId: BotIdSource = ({ params }) => toInt(field(params, 'BOT_ID'));

/** The bot that the command was registered for. */
export const commandBotId: BotIdSource = (call) => call.context.botId ?? findCommand(call)?.botId ?? null;
