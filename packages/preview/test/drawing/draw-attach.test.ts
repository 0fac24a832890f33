import { describe, expect, it } from 'vitest';
import { drawAttach } from '../../src/drawing/draw-attach.ts';
import type { DrawnBlock, NoteCode } from '../../src/index.ts';
import { plainDrawing } from '../support/drawing.ts';
import { run } from '../support/run.ts';

const rows: readonly (readonly [unknown, DrawnBlock | undefined, readonly NoteCode[]])[] = [
  [{ MESSAGE: 'x' }, { message: [run('x')] }, []],
  [{ MESSAGE: ['x'] }, { message: [] }, ['MALFORMED']],
  [{ DELIMITER: { SIZE: 300, COLOR: '#AbC' } }, { delimiter: { width: 300, color: '#aabbcc' } }, []],
  [{ DELIMITER: { SIZE: 300, COLOR: 'red' } }, { delimiter: { width: 300 } }, []],
  [{ DELIMITER: [] }, { delimiter: { width: 200 } }, []],
  [
    { USER: [{ NAME: 'Ann', LINK: '/u', AVATAR: '/a.png', USER_ID: 2 }] },
    { users: [{ name: 'Ann', link: '/u', avatar: '/a.png' }] },
    [],
  ],
  [{ USER: [{ AVATAR: '/a.png' }] }, { users: [] }, ['MALFORMED']],
  [{ LINK: [{ LINK: '/l' }] }, { links: [{ href: '/l', label: '/l' }] }, []],
  [{ LINK: [{ NAME: 'N', USER_ID: 2 }] }, { links: [{ label: 'N' }] }, []],
  [
    { LINK: [{ NAME: 'N', LINK: 'javascript:x', USER_ID: 2 }] },
    { links: [{ href: 'javascript:x', label: 'N' }] },
    ['UNSAFE_URL'],
  ],
  [
    { LINK: [{ NAME: 'N', LINK: '/l', DESC: 'd', HTML: 'h', PREVIEW: '/p', WIDTH: 136, HEIGHT: 272 }] },
    {
      links: [
        {
          href: '/l',
          label: 'N',
          desc: [run('h')],
          image: { src: '/p', width: 136, height: 272, fit: 'contain', title: 'N' },
        },
      ],
    },
    [],
  ],
  [
    { LINK: [{ LINK: '/l', DESC: { a: 1 }, HTML: 5 }] },
    { links: [{ href: '/l', label: '/l', desc: [run('5')] }] },
    [],
  ],
  [
    {
      RICH_LINK: [
        {
          NAME: 'A &amp; B',
          DESC: 'd',
          LINK: '/r',
          PREVIEW: '/p',
          PREVIEW_SIZE: { WIDTH: 100, HEIGHT: 100 },
        },
      ],
    },
    {
      rich: [
        {
          name: 'A & B',
          desc: 'd',
          image: { src: '/p', width: 100, height: 100, fit: 'contain', title: 'A & B' },
        },
      ],
    },
    [],
  ],
  [
    { RICH_LINK: [{ NAME: '<b>A</b>', LINK: '/r', HTML: '<i>' }] },
    { rich: [{ name: 'A', desc: '<i>' }] },
    ['HTML_IN_RICH_LINK'],
  ],
  [{ RICH_LINK: [{ NAME: '<b>', LINK: '/r' }] }, { rich: [{}] }, ['HTML_IN_RICH_LINK']],
  [
    {
      IMAGE: [
        { LINK: '/i', PREVIEW: '/p', NAME: 'N' },
        { LINK: '/i', WIDTH: 100 },
      ],
    },
    { images: [{ src: '/p', title: 'N' }, { src: '/i' }] },
    [],
  ],
  [{ IMAGE: [{ NAME: 'N' }] }, { images: [] }, ['MALFORMED']],
  [
    { FILE: [{ LINK: '/f', NAME: 'a.pdf', SIZE: 2048 }, { LINK: '/f' }] },
    {
      files: [
        { name: 'a.pdf', size: '2 KB' },
        { name: 'Untitled', size: '' },
      ],
    },
    [],
  ],
  [{ FILE: [{ NAME: 'a' }] }, { files: [{ name: 'a', size: '' }] }, []],
  [{ DELIMITER: { COLOR: '#A1B2C3' } }, { delimiter: { width: 200, color: '#a1b2c3' } }, []],
  [{ VIDEO: [] }, undefined, ['UNKNOWN_BLOCK']],
  [{ toString: [] }, undefined, ['UNKNOWN_BLOCK']],
  [{}, undefined, ['MALFORMED']],
  ['x', undefined, ['MALFORMED']],
  [{ USER: 'x' }, { users: [] }, ['MALFORMED']],
];

describe('drawAttach', () => {
  it.each(rows)('draws %o', (stored, block, codes) => {
    const { drawing, notes } = plainDrawing();
    const drawn = drawAttach({ BLOCKS: [stored], COLOR_TOKEN: 'alert' }, drawing);
    expect(drawn?.attach).toEqual({ bar: 'alert', blocks: block === undefined ? [] : [block] });
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it.each([['x'], [5], [[]], [{}], [{ BLOCKS: 'x' }]])('draws nothing of %o', (stored) => {
    const { drawing, notes } = plainDrawing();
    expect(drawAttach(stored, drawing)).toBeUndefined();
    expect(notes.map(({ code }) => code)).toEqual(['MALFORMED']);
  });

  it('says what pictures, files and rich links open', () => {
    const { drawing } = plainDrawing();
    const blocks = [
      { MESSAGE: 'x' },
      { IMAGE: [{ LINK: '/i', PREVIEW: '/p' }, { PREVIEW: '/p' }] },
      { FILE: [{ LINK: '/f' }] },
      { RICH_LINK: [{ LINK: '/r' }, { NAME: 'N' }] },
      { FILE: [{ NAME: 'a' }] },
    ];
    expect(drawAttach({ BLOCKS: blocks }, drawing)?.opens).toEqual([
      [],
      ['/i', null],
      ['/f'],
      ['/r', null],
      [null],
    ]);
  });
});
