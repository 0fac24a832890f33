import { describe, expect, it } from 'vitest';
import { drawKeyboard } from '../../src/drawing/draw-keyboard.ts';
import type { DrawnKey, NoteCode } from '../../src/index.ts';
import { plainDrawing } from '../support/drawing.ts';

const send = { ACTION: 'SEND', ACTION_VALUE: 'v' };
const base = { text: 'T', display: 'block', tone: 'base' } as const;

const rows: readonly (readonly [unknown, readonly DrawnKey[], readonly NoteCode[]])[] = [
  [[], [], []],
  [[{ TYPE: 'NEWLINE' }], [{ break: true }], []],
  [[{ TEXT: 'T', ...send }], [base], []],
  [
    [{ TEXT: 'T', ...send, DISPLAY: 'LINE', BG_COLOR_TOKEN: 'alert', WIDTH: 120, DISABLED: 'Y' }],
    [{ text: 'T', display: 'line', tone: 'alert', width: 120, disabled: true }],
    [],
  ],
  [[{ TEXT: 'T', ...send, BG_COLOR_TOKEN: 'danger', DISPLAY: 'GRID', WIDTH: 0 }], [base], []],
  [[{ TEXT: 'T', ...send, WAIT: 'Y' }], [{ ...base, loading: true }], []],
  [[{ TEXT: 'T', ...send, WAIT: 'N' }], [base], []],
  [[{ TEXT: 'T', ...send, CONTEXT: 'MOBILE' }], [], ['HIDDEN_BUTTON']],
  [[{ TEXT: 'T', ...send, CONTEXT: 'DESKTOP' }], [base], []],
  [[{ TEXT: 'T', ...send, BG_COLOR: '#fff', TEXT_COLOR: '#000' }], [base], ['HEX_IGNORED', 'HEX_IGNORED']],
  [[{ TEXT: 'T' }], [base], ['DEAD_BUTTON']],
  [[{ TEXT: 'T', LINK: 'javascript:x' }], [base], ['UNSAFE_URL']],
  [[{ ...send }, null, 'x', 5], [], ['MALFORMED', 'MALFORMED', 'MALFORMED', 'MALFORMED']],
  [{ BUTTONS: [] }, [], ['MALFORMED']],
];

describe('drawKeyboard', () => {
  it.each(rows)('draws %o', (stored, keys, codes) => {
    const { drawing, notes } = plainDrawing();
    expect(drawKeyboard(stored, drawing).map(({ key }) => key)).toEqual(keys);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });
});
