import { describe, it } from 'vitest';
import { AT, checkBlock, type Case } from './check-block.ts';

describe('USER', () => {
  const plain = { NAME: 'a', AVATAR_TYPE: 'USER' };
  it.each<Case>([
    ['a name', { USER: { NAME: 'a' } }, { USER: [plain] }, []],
    [
      'a name that is kept untrimmed',
      { USER: { NAME: ' a\nb ' } },
      { USER: [{ ...plain, NAME: ' a b ' }] },
      [`warning BREAKS_REPLACED ${AT}.USER.NAME`],
    ],
    ['no name', { USER: { USER_ID: 1 } }, null, [`error USER_WITHOUT_NAME ${AT}.USER.NAME`]],
    ['several', { USER: [{ NAME: 'a' }, { NAME: 'a' }] }, [{ USER: [plain] }, { USER: [plain] }], []],
    ['none', { USER: [] }, null, [`error BLOCK_EMPTY ${AT}.USER`]],
    ['text', { USER: 'a' }, null, [`error BLOCK_NOT_READ ${AT}.USER`]],
    [
      'a text among them',
      { USER: [{ NAME: 'a' }, 'b'] },
      { USER: [plain] },
      [`error BLOCK_NOT_READ ${AT}.USER[1]`],
    ],
    ['a user', { USER: { NAME: 'a', USER_ID: '5' } }, { USER: [{ ...plain, USER_ID: 5 }] }, []],
    [
      'a chat',
      { USER: { NAME: 'a', CHAT_ID: 5 } },
      { USER: [{ NAME: 'a', AVATAR_TYPE: 'CHAT', CHAT_ID: 5 }] },
      [],
    ],
    [
      'a bot',
      { USER: { NAME: 'a', BOT_ID: 5 } },
      { USER: [{ NAME: 'a', AVATAR_TYPE: 'BOT', BOT_ID: 5 }] },
      [],
    ],
    [
      'a network user',
      { USER: { NAME: 'a', NETWORK_ID: '<7x' } },
      { USER: [{ ...plain, NETWORK_ID: '&lt;7' }] },
      [`warning NETWORK_ID_REWRITTEN ${AT}.USER.NETWORK_ID`],
    ],
    [
      'a network user of more digits than a number has here',
      { USER: { NAME: 'a', NETWORK_ID: 'n99999999999999999999' } },
      { USER: [{ ...plain, NETWORK_ID: 'n9223372036854775807' }] },
      [`warning NETWORK_ID_REWRITTEN ${AT}.USER.NETWORK_ID`],
    ],
    ['an address', { USER: { NAME: 'a', LINK: '/x' } }, { USER: [{ ...plain, LINK: '/x' }] }, []],
    [
      'a wrong address',
      { USER: { NAME: 'a', LINK: 'x' } },
      { USER: [plain] },
      [`error LINK_SCHEME ${AT}.USER.LINK`],
    ],
    [
      'two targets',
      { USER: { NAME: 'a', USER_ID: 5, CHAT_ID: 6, LINK: '/' } },
      { USER: [{ ...plain, USER_ID: 5 }] },
      [`warning FIELD_DROPPED ${AT}.USER.CHAT_ID`, `warning FIELD_DROPPED ${AT}.USER.LINK`],
    ],
    [
      'an id that is none',
      { USER: { NAME: 'a', USER_ID: 'chat5', CHAT_ID: 6 } },
      { USER: [{ NAME: 'a', AVATAR_TYPE: 'CHAT', CHAT_ID: 6 }] },
      [`warning NUMBER_DROPPED ${AT}.USER.USER_ID`],
    ],
    [
      'an avatar',
      { USER: { NAME: 'a', AVATAR: '/a.png', AVATAR_TYPE: 'BOT' } },
      { USER: [{ NAME: 'a', AVATAR_TYPE: 'BOT', AVATAR: '/a.png' }] },
      [],
    ],
    [
      'a wrong avatar',
      { USER: { NAME: 'a', AVATAR: 'a.png' } },
      { USER: [plain] },
      [`error LINK_SCHEME ${AT}.USER.AVATAR`],
    ],
    [
      'true for a type',
      { USER: { NAME: 'a', AVATAR_TYPE: true } },
      { USER: [{ NAME: 'a', AVATAR_TYPE: true }] },
      [`warning FLAG_INVALID ${AT}.USER.AVATAR_TYPE`],
    ],
    [
      'an unknown type',
      { USER: { NAME: 'a', AVATAR_TYPE: 'user' } },
      { USER: [plain] },
      [`warning FLAG_INVALID ${AT}.USER.AVATAR_TYPE`],
    ],
  ])('%s', (...args) => {
    checkBlock(args);
  });
});
