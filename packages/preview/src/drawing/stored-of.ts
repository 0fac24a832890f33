import { storedParts } from '@riposte/portal';
import type { Verdict } from '@riposte/portal';
import type { Stored } from '../types/stored.ts';

/**
 * What of a judged call would stand in the chat, ready to be drawn.
 *
 * @param verdict as `judge` gives it
 *
 * @example
 * ```ts
 * storedOf(judge('im.notify', { USER_ID: 1, MESSAGE: 'Done' })).text; // 'Done'
 * ```
 */
export function storedOf(verdict: Verdict): Stored {
  return { ...(verdict.text !== null && { text: verdict.text.stored }), ...storedParts(verdict) };
}
