import { draw } from '../drawing/draw.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Call } from '../types/call.ts';
import type { Stored } from '../types/stored.ts';
import { writeDrawn } from './write-drawn.ts';

/**
 * Renders a stored message as a fragment of HTML to stand beside `styles`: text is escaped, only allowed
 * schemes become links, and nothing in it runs.
 *
 * Buttons carry what a page needs to act on a click: `data-action` with `data-bot`, `data-command` and
 * `data-params`, or `data-value`. Never throws. Measures and colours: client.md §4 to §6.
 *
 * @param message a message as the portal keeps it, or a call such as a compiled message
 * @param options the client to draw for, and what it knows about people and chats
 *
 * @example
 * ```ts
 * element.innerHTML = `<style>${styles}</style>${renderHtml({ text: '[B]Done[/B]' })}`;
 * ```
 */
export function renderHtml(message: Stored | Call, options?: DrawOptions): string {
  return writeDrawn(draw(message, options));
}
