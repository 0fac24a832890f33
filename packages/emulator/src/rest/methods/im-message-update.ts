import type { RestMethod } from '../rest-method.ts';
import { updatePieces } from '../update-pieces.ts';

/** `im.message.update`, for the user who calls (portal.md §6.7). */
export const imMessageUpdate: RestMethod = updatePieces('im.message.update');
