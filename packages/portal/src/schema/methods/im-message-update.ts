import type * as z from 'zod';
import { commandsWithBot } from './commands-with-bot.ts';
import { v1Update, type V1Update } from './v1-update.ts';

/** im.message.update: the bot of a command is known only from BOT_ID (portal.md §6.7). */
export const imMessageUpdate: z.ZodType<V1Update> = commandsWithBot(v1Update, ['KEYBOARD', 'MENU']);
