import { readAttachText, readMessage } from '@riposte/bbcode';
import { textField } from '../../fields/text-field.ts';
import type { Drawn } from '../../types/drawn.ts';
import type { DrawOptions } from '../../types/draw-options.ts';
import type { Stored } from '../../types/stored.ts';
import { noteTaker } from '../notes/note-taker.ts';
import { attachWords } from './attach-words.ts';
import { pushLine } from './push-line.ts';

// Tags that a push does not unwrap (client.md §7).
const leftRaw = /\[(?:size|color|context|disk)[=\]]/iu;

/** A push notification: one line of text, with the attach in a few words and no buttons. */
export function drawPush(stored: Stored, reading: Omit<DrawOptions, 'client'>): Drawn {
  const { notes, note } = noteTaker();
  note('APPROXIMATE', [], 'push');
  const source = textField({ ...stored }, 'text') ?? '';
  if (leftRaw.test(source)) note('RAW_IN_PUSH', ['text']);
  const attach = stored.attach
    ? attachWords(stored.attach, (text) => readAttachText(text, reading).plain)
    : '';
  for (const part of ['keyboard', 'menu'] as const) if (stored[part]) note('NOT_IN_PUSH', [part], part);
  const line = pushLine(`${readMessage(source, reading).plain} ${attach}`);
  return {
    client: 'push',
    ...(line === '' ? {} : { text: [{ text: line, marks: [] }] }),
    clicks: { attach: [], keyboard: [] },
    notes,
  };
}
