import { readAttachText, readMessage } from '@riposte/bbcode';
import { textField } from '../fields/text-field.ts';
import type { Drawn } from '../types/drawn.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Note } from '../types/note.ts';
import type { Stored } from '../types/stored.ts';
import { drawAttach } from './draw-attach.ts';
import { drawKeyboard } from './draw-keyboard.ts';
import { drawMenu } from './draw-menu.ts';
import type { Drawing } from './drawing.ts';
import { noteTexts } from './notes/note-texts.ts';
import { present } from './present.ts';

/**
 * Draws a stored message as plain data: the runs of its text, its attach and keyboard exactly as the web
 * client draws them, and notes on what its reader will not see. Never throws, whatever the stored form holds.
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
  const notes: Note[] = [];
  const drawing: Drawing = {
    client,
    read: (text) => readAttachText(text, reading).runs,
    note: (code, path, detail = '') => notes.push({ code, path, message: noteTexts[code](detail) }),
  };
  const source = textField({ ...stored }, 'text');
  const text = source === undefined ? undefined : readMessage(source, reading).runs;
  const attach = stored.attach ? drawAttach(stored.attach, drawing) : undefined;
  const keys = stored.keyboard ? drawKeyboard(stored.keyboard, drawing) : undefined;
  const menu = stored.menu ? drawMenu(stored.menu, drawing) : undefined;
  return {
    client,
    ...present({ text, attach: attach?.attach, keyboard: keys?.map(({ key }) => key), menu }),
    clicks: {
      attach: attach?.opens ?? [],
      keyboard: keys?.map(({ action }) => action) ?? [],
    },
    notes,
  };
}
