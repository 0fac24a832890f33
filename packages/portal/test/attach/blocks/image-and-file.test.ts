import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('IMAGE and FILE', () => {
  it.each<Case>([
    [
      'a picture',
      { IMAGE: { LINK: '/i', NAME: ' a\nb ', WIDTH: 1, HEIGHT: 2, PREVIEW: '/p' } },
      { IMAGE: [{ LINK: '/i', NAME: 'a\nb', WIDTH: 1, HEIGHT: 2, PREVIEW: '/p' }] },
      [],
    ],
    [
      'pictures',
      { IMAGE: [{ LINK: '/i' }, { LINK: 'i' }, { NAME: 'n' }] },
      { IMAGE: [{ LINK: '/i' }] },
      [`error LINK_SCHEME ${AT}.IMAGE[1].LINK`, `error LINK_MISSING ${AT}.IMAGE[2]`],
    ],
    [
      'a wrong preview',
      { IMAGE: { LINK: '/i', PREVIEW: 'p' } },
      { IMAGE: [{ LINK: '/i' }] },
      [`error LINK_SCHEME ${AT}.IMAGE.PREVIEW`],
    ],
    ['text', { IMAGE: '/i' }, null, [`error BLOCK_NOT_READ ${AT}.IMAGE`]],
    [
      'a file',
      { FILE: { LINK: '/f', NAME: 'a\nb', SIZE: '12kb' } },
      { FILE: [{ LINK: '/f', NAME: 'a b', SIZE: 12 }] },
      [`warning BREAKS_REPLACED ${AT}.FILE.NAME`, `warning NUMBER_COERCED ${AT}.FILE.SIZE`],
    ],
    ['a nameless file', { FILE: [{ LINK: '/f', NAME: '' }] }, { FILE: [{ LINK: '/f' }] }, []],
    ['no file', { FILE: [] }, null, [`error BLOCK_EMPTY ${AT}.FILE`]],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
