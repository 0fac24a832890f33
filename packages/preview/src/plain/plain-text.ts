import { draw } from '../drawing/draw.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Stored } from '../types/stored.ts';
import { tellDrawn } from './tell-drawn.ts';

/**
 * Tells a stored message in plain text, for logs and searches; with `client: 'push'`, the one line of a push
 * notification. Holds no control characters but line breaks and tabs. Never throws.
 *
 * @param stored the message as the portal keeps it
 * @param options the client to draw for, and what it knows about people and chats
 *
 * @example
 * ```ts
 * plainText({ text: '[B]Done[/B]: [URL=https://a.example]open[/URL]' }); // 'Done: open (https://a.example)'
 * ```
 */
export function plainText(stored: Stored, options?: DrawOptions): string {
  return tellDrawn(draw(stored, options));
}
