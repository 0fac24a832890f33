import type { Method, Part } from '@riposte/portal';
import type { Params } from '../exchange/call.ts';

/** A v1 update saves its parts one after the other, each at once (portal.md §6.5). */
const order: readonly Part[] = ['attach', 'keyboard', 'menu'];

/**
 * What a v1 update had saved when it was refused; undefined where its code does not tell.
 *
 * @param code the portal's, in any case: `menu_ERROR` is one
 */
export function appliedParts(method: Method, params: Params, code: string): readonly Part[] | undefined {
  if (method !== 'imbot.message.update' && method !== 'im.message.update') return undefined;
  const word = /^(?:PARAM_)?(ATTACH|KEYBOARD|MENU)_(?:ERROR|OVERSIZE)$/i.exec(code)?.[1];
  if (word === undefined) return early.has(code.toUpperCase()) ? [] : undefined;
  const failed = order.findIndex((part) => part.toUpperCase() === word.toUpperCase());
  return order.slice(0, failed).filter((part) => isGiven(params[part.toUpperCase()]));
}

/** Checked before the first part is touched. */
const early: ReadonlySet<string> = new Set([
  'ACCESS_DENIED',
  'APP_ID_ERROR',
  'BOT_ID_ERROR',
  'CANT_EDIT_MESSAGE',
  'MESSAGE_ID_ERROR',
]);

function isGiven(part: unknown): boolean {
  return part !== undefined && part !== null;
}
