import { draw } from '../drawing/draw.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Call } from '../types/call.ts';
import type { Stored } from '../types/stored.ts';
import { styles } from './styles/styles.ts';
import { writeDrawn } from './write-drawn.ts';
import { writeNotes } from './write-notes.ts';

// A page that opens from a disk: nothing may run in it, and only pictures may be fetched.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:";

/**
 * Renders a stored message as a whole HTML file: the message on the chat's wallpaper, and below it the notes
 * on what its reader will not see.
 *
 * @param message a message as the portal keeps it, or a call such as a compiled message
 * @param options the client to draw for, and what it knows about people and chats
 *
 * @example
 * ```ts
 * await writeFile('preview.html', renderPage({ text: 'Done' }));
 * ```
 */
export function renderPage(message: Stored | Call, options?: DrawOptions): string {
  const drawn = draw(message, options);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<title>Message preview</title>',
    `<style>${styles}</style>`,
    '</head>',
    '<body class="riposte-page">',
    writeDrawn(drawn),
    writeNotes(drawn.notes),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
