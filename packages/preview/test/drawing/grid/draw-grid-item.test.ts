import type { Run } from '@riposte/bbcode';
import { describe, expect, it } from 'vitest';
import { mobileHabit } from '../../../src/drawing/clients/mobile-habit.ts';
import { drawGridItem } from '../../../src/drawing/grid/draw-grid-item.ts';
import type { DrawnGridItem, NoteCode } from '../../../src/index.ts';
import { plainDrawing } from '../../support/drawing.ts';
import { run } from '../../support/run.ts';

type Fields = Readonly<Record<string, unknown>>;

const pair = { NAME: 'N', VALUE: 'v', WIDTH: 120, COLOR_TOKEN: 'alert' };
const value = [run('v')];

const rows: readonly (readonly [Fields, DrawnGridItem | undefined, readonly NoteCode[]])[] = [
  [{ ...pair, DISPLAY: 'BLOCK' }, { display: 'block', name: 'N', value, width: 120, tone: 'alert' }, []],
  [{ ...pair, DISPLAY: 'LINE' }, { display: 'line', name: 'N', value, width: 120, tone: 'alert' }, []],
  [{ ...pair, DISPLAY: 'ROW' }, { display: 'row', name: 'N', value, width: 120, tone: 'alert' }, []],
  [{ ...pair, DISPLAY: 'TABLE' }, undefined, ['TABLE_UNSEEN']],
  [{ VALUE: 'v', DISPLAY: 'TABLE' }, undefined, ['TABLE_UNSEEN']],
  [{ ...pair, DISPLAY: 'other' }, { display: 'block', name: 'N', value, width: 120, tone: 'alert' }, []],
  [
    { ...pair, DISPLAY: 'BLOCK', LINK: '/x' },
    { display: 'block', name: 'N', value, width: 120, link: '/x' },
    [],
  ],
  [
    { ...pair, DISPLAY: 'LINE', LINK: '/x' },
    { display: 'line', name: 'N', value, width: 120, link: '/x', tone: 'alert' },
    [],
  ],
  [{ NAME: 'N', WIDTH: 120, DISPLAY: 'BLOCK' }, { display: 'block', name: 'N', value: [], tone: 'base' }, []],
  [{ NAME: 'N', WIDTH: 120, DISPLAY: 'LINE' }, { display: 'line', name: 'N', value: [], tone: 'base' }, []],
  [{ NAME: 'N', WIDTH: 120, LINK: '/x', DISPLAY: 'ROW' }, { display: 'row', name: 'N' }, []],
  [
    { NAME: 'N', VALUE: '\u00A0', WIDTH: 120, DISPLAY: 'BLOCK' },
    { display: 'block', name: 'N', value: [], tone: 'base' },
    [],
  ],
  [{ VALUE: 'v', WIDTH: 120, DISPLAY: 'ROW' }, { display: 'row', value, tone: 'base' }, []],
  [{ VALUE: 'v', COLOR: '#fff' }, { display: 'block', value, tone: 'base' }, ['HEX_IGNORED']],
  [{ VALUE: 'v', LINK: 'x:y' }, { display: 'block', value, link: 'x:y' }, ['UNSAFE_URL']],
];

const links: readonly (readonly [string, readonly Run[], readonly Run[], readonly NoteCode[]])[] = [
  ['text', [run('a')], [run('a')], []],
  ['a link', [run('a'), run('b', 'link:/y'), run('c')], [run('a')], ['NESTED_LINK']],
  ['a picture', [{ atom: { image: '/c.png' }, marks: [] }], [], ['NESTED_LINK']],
  [
    'an icon',
    [{ atom: { icon: '/i.png', width: '20', height: '20', title: '' }, marks: [] }],
    [{ atom: { icon: '/i.png', width: '20', height: '20', title: '' }, marks: [] }],
    [],
  ],
];

describe('drawGridItem', () => {
  it.each(rows)('draws %o', (item, drawn, codes) => {
    const { drawing, notes } = plainDrawing();
    expect(drawGridItem(item, [0], drawing)).toEqual(drawn);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it.each(links)('ends a linked value before the first link or picture: %s', (_, read, kept, codes) => {
    const { drawing, notes } = plainDrawing();
    const item = { VALUE: 'v', LINK: '/x', DISPLAY: 'BLOCK' };
    expect(drawGridItem(item, [0], { ...drawing, read: () => read })?.value).toEqual(kept);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it.each(['BLOCK', 'LINE', 'ROW', 'TABLE'])('stacks %s on mobile', (DISPLAY) => {
    const { drawing } = plainDrawing();
    const item = { NAME: 'N', VALUE: 'v', DISPLAY };
    expect(drawGridItem(item, [0], { ...drawing, habit: mobileHabit })).toEqual({
      display: 'block',
      name: 'N',
      value,
      tone: 'base',
    });
  });

  it.each([
    ['ROW', undefined],
    ['BLOCK', 120],
    ['LINE', 120],
  ])("keeps on mobile of %s the width that is the value's own", (DISPLAY, width) => {
    const { drawing } = plainDrawing();
    const drawn = drawGridItem({ ...pair, DISPLAY }, [0], { ...drawing, habit: mobileHabit });
    expect(drawn?.width).toBe(width);
  });
});
