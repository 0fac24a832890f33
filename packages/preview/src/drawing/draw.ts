import type { Call } from '../types/call.ts';
import type { Client } from '../types/client.ts';
import type { Drawn } from '../types/drawn.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Stored } from '../types/stored.ts';
import { drawDialog } from './draw-dialog.ts';
import { noteTaker } from './notes/note-taker.ts';
import { drawPush } from './push/draw-push.ts';
import { takeIn } from './take-in.ts';

/**
 * Draws a stored message as plain data: the runs of its text, its attach and keyboard exactly as the web
 * client draws them, and notes on what its reader will not see. For `mobile` and `push` the picture is
 * approximate, and a note says so. Never throws, whatever the stored form holds.
 *
 * @param message a stored message, its parts as `judge` returns them under `stored`; or a call such as a compiled
 *   message, of which is drawn what the portal would keep
 * @param options the client to draw for, and what it knows about people and chats
 *
 * @example
 * ```ts
 * draw({ text: '[B]Done[/B]' }).text; // [{ text: 'Done', marks: ['b'] }]
 * ```
 */
export function draw(message: Stored | Call, options: DrawOptions = {}): Drawn {
  const { client = 'web', ...reading } = options;
  const { notes, note } = noteTaker();
  const stored = takeIn(message, note);
  const drawn = clients[client](stored, reading);
  return notes.length === 0 ? drawn : { ...drawn, notes: [...notes, ...drawn.notes] };
}

const clients: Readonly<Record<Client, (stored: Stored, reading: Omit<DrawOptions, 'client'>) => Drawn>> = {
  web: (stored, reading) => drawDialog(stored, reading, 'web'),
  mobile: (stored, reading) => drawDialog(stored, reading, 'mobile'),
  push: drawPush,
};
