import type { RestMethod } from '../rest-method.ts';
import { updatePieces } from '../update-pieces.ts';

/** `imbot.message.update`, for the bot (portal.md §6.5). */
export const imbotMessageUpdate: RestMethod = updatePieces('imbot.message.update');
