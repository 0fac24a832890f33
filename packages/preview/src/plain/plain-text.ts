import { draw } from '../drawing/draw.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Call } from '../types/call.ts';
import type { Stored } from '../types/stored.ts';
import { tellDrawn } from './tell-drawn.ts';

/**
 * Tells a stored message in plain text, for logs and searches; with `client: 'push'`, the one line of a push
 * notification. Holds no control characters but line breaks and tabs. Never throws.
 *
 * @param message a message as the portal keeps it, or a call such as a compiled message
 * @param options the client to draw for, and what it knows about people and chats
 *
 * @example
 * ```ts
 * plainText({ text: '[B]Done[/B]: [URL=https://a.example]open[/URL]' }); // 'Done: open (https://a.example)'
 * ```
 */
export function plainText(message: Stored | Call, options?: DrawOptions): string {
  return tellDrawn(draw(message, options));
}
