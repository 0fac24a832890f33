import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('LINK', () => {
  it.each<Case>([
    ['an address', { LINK: { LINK: 'https://e.com' } }, { LINK: [{ LINK: 'https://e.com' }] }, []],
    ['another host', { LINK: { LINK: '//e.com' } }, { LINK: [{ LINK: '//e.com' }] }, []],
    ['upper case', { LINK: { LINK: 'HTTPS://e.com' } }, null, [`error LINK_SCHEME ${AT}.LINK.LINK`]],
    ['a blank before', { LINK: { LINK: ' https://e.com' } }, null, [`error LINK_SCHEME ${AT}.LINK.LINK`]],
    ['a number', { LINK: { LINK: 5 } }, null, [`error LINK_SCHEME ${AT}.LINK.LINK`]],
    ['nothing', { LINK: { NAME: 'n' } }, null, [`error LINK_MISSING ${AT}.LINK`]],
    ['text', { LINK: 'https://e.com' }, null, [`error BLOCK_NOT_READ ${AT}.LINK`]],
    [
      'an id with a name',
      { LINK: { USER_ID: 1, NAME: ' n ', LINK: 5 } },
      { LINK: [{ USER_ID: 1, NAME: 'n', LINK: 5 }] },
      [],
    ],
    [
      'an id without a name',
      { LINK: { USER_ID: 1 } },
      null,
      [`warning FIELD_DROPPED ${AT}.LINK.USER_ID`, `error LINK_MISSING ${AT}.LINK`],
    ],
    [
      'an id without a name beside an address',
      { LINK: { USER_ID: 1, LINK: '/' } },
      { LINK: [{ LINK: '/' }] },
      [`warning FIELD_DROPPED ${AT}.LINK.USER_ID`],
    ],
    ['a chat', { LINK: { CHAT_ID: 2, NAME: '' } }, { LINK: [{ CHAT_ID: 2, NAME: '' }] }, []],
    [
      'a network user',
      { LINK: { NETWORK_ID: 'n5', NAME: 'n' } },
      { LINK: [{ NETWORK_ID: 'n5', NAME: 'n' }] },
      [],
    ],
    [
      'a bot, which it does not know',
      { LINK: { BOT_ID: 2, NAME: 'n', LINK: '/' } },
      { LINK: [{ NAME: 'n', LINK: '/' }] },
      [`warning KEY_UNKNOWN ${AT}.LINK.BOT_ID`],
    ],
    [
      'a picture',
      { LINK: { LINK: '/', PREVIEW: '/p', WIDTH: 10, HEIGHT: '20' } },
      { LINK: [{ LINK: '/', PREVIEW: '/p', WIDTH: 10, HEIGHT: 20 }] },
      [],
    ],
    [
      'no picture',
      { LINK: { LINK: '/', PREVIEW: 'p', WIDTH: 10 } },
      { LINK: [{ LINK: '/' }] },
      [`error LINK_SCHEME ${AT}.LINK.PREVIEW`, `warning FIELD_DROPPED ${AT}.LINK.WIDTH`],
    ],
    [
      'HTML',
      { LINK: { LINK: '/', HTML: ['x'], PREVIEW: '/p', HEIGHT: 1 } },
      { LINK: [{ LINK: '/', HTML: ['x'] }] },
      [`warning FIELD_DROPPED ${AT}.LINK.PREVIEW`, `warning FIELD_DROPPED ${AT}.LINK.HEIGHT`],
    ],
    [
      'a description of any type',
      { LINK: { LINK: '/', DESC: { a: 1 } } },
      { LINK: [{ LINK: '/', DESC: { a: 1 } }] },
      [],
    ],
    [
      'several',
      { LINK: [{ LINK: '/a' }, { LINK: '/b' }] },
      [{ LINK: [{ LINK: '/a' }] }, { LINK: [{ LINK: '/b' }] }],
      [],
    ],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
