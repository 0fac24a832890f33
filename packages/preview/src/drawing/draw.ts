import type { Client } from '../types/client.ts';
import type { Drawn } from '../types/drawn.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Stored } from '../types/stored.ts';
import { drawDialog } from './draw-dialog.ts';
import { drawPush } from './push/draw-push.ts';

/**
 * Draws a stored message as plain data: the runs of its text, its attach and keyboard exactly as the web
 * client draws them, and notes on what its reader will not see. For `mobile` and `push` the picture is
 * approximate, and a note says so. Never throws, whatever the stored form holds.
 *
 * @param stored the message's text and the parts as `judge` returns them under `stored`
 * @param options the client to draw for, and what it knows about people and chats
 *
 * @example
 * ```ts
 * draw({ text: '[B]Done[/B]' }).text; // [{ text: 'Done', marks: ['b'] }]
 * ```
 */
export function draw(stored: Stored, options: DrawOptions = {}): Drawn {
  const { client = 'web', ...reading } = options;
  return clients[client](stored, reading);
}

const clients: Readonly<Record<Client, (stored: Stored, reading: Omit<DrawOptions, 'client'>) => Drawn>> = {
  web: (stored, reading) => drawDialog(stored, reading, 'web'),
  mobile: (stored, reading) => drawDialog(stored, reading, 'mobile'),
  push: drawPush,
};
