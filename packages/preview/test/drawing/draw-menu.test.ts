import { describe, expect, it } from 'vitest';
import { drawMenu } from '../../src/drawing/draw-menu.ts';
import type { DrawnMenu, NoteCode } from '../../src/index.ts';
import { plainDrawing } from '../support/drawing.ts';

const send = { ACTION: 'SEND', ACTION_VALUE: 'v' };
const action = { kind: 'send', value: 'v' } as const;

const rows: readonly (readonly [unknown, DrawnMenu, readonly NoteCode[]])[] = [
  [[{ TEXT: 'T', ...send }], [{ text: 'T', action }], []],
  [[{ TEXT: 'a &lt;b&gt; &amp; c', ...send }], [{ text: 'a <b> & c', action }], []],
  [[{ TEXT: 'T', ...send, DISABLED: 'Y' }], [{ text: 'T', action, disabled: true }], []],
  [[{ TEXT: 'T', ...send, CONTEXT: 'MOBILE' }], [], ['HIDDEN_BUTTON']],
  [[{ TEXT: 'T' }], [{ text: 'T', action: null }], ['DEAD_BUTTON']],
  [[send, 'x'], [], ['MALFORMED', 'MALFORMED']],
];

describe('drawMenu', () => {
  it.each(rows)('draws %o, and notes that nobody sees it', (stored, menu, codes) => {
    const { drawing, notes } = plainDrawing();
    expect(drawMenu(stored, drawing)).toEqual(menu);
    expect(notes.map(({ code }) => code)).toEqual(['MENU_UNSEEN', ...codes]);
  });
});
