import { describe, expect, it } from 'vitest';
import { judgeAnswer, list } from '../support/calls.ts';

type Case = readonly [name: string, block: unknown, stored: unknown, findings: readonly string[]];

const AT = 'ATTACH[0]';

function row(extra: object): object {
  return { DISPLAY: 'BLOCK', NAME: 'n', VALUE: 'v', COLOR_TOKEN: 'base', ...extra };
}

/** Judges one block beside another that stands, so that the attach itself is never what fails. */
function check([, block, stored, findings]: Case): void {
  const verdict = judgeAnswer({ ATTACH: [block, { MESSAGE: 'last' }] });
  const blocks = stored === null ? [] : Array.isArray(stored) ? stored : [stored];
  expect(list(verdict.issues)).toEqual(findings);
  expect(verdict.parts.attach?.stored).toMatchObject({ BLOCKS: [...blocks, { MESSAGE: 'last' }] });
}

describe('MESSAGE', () => {
  it.each<Case>([
    ['text', { MESSAGE: 'a\nb' }, { MESSAGE: 'a\nb' }, []],
    ['number', { MESSAGE: 0 }, { MESSAGE: '0' }, []],
    ['true', { MESSAGE: true }, { MESSAGE: '1' }, [`warning BOOLEAN_CAST ${AT}.MESSAGE`]],
    [
      'false',
      { MESSAGE: false },
      null,
      [`warning BOOLEAN_CAST ${AT}.MESSAGE`, `error MESSAGE_BLANK ${AT}.MESSAGE`],
    ],
    ['blank', { MESSAGE: ' \n' }, null, [`error MESSAGE_BLANK ${AT}.MESSAGE`]],
    ['a mark', { MESSAGE: ' a#BR#b ' }, { MESSAGE: 'a[BR]b' }, []],
    ['wrapped', { MESSAGE: { TEXT: 'x' } }, { MESSAGE: 'x' }, []],
    [
      'a backslash',
      { MESSAGE: 'C:\\new' },
      { MESSAGE: 'C:\new' },
      [`warning BACKSLASH_REWRITTEN ${AT}.MESSAGE`],
    ],
    ['a lone backslash', { MESSAGE: 'C:\\x' }, { MESSAGE: 'C:\\x' }, []],
    ['a key too many', { MESSAGE: 'x', FOO: 1 }, { MESSAGE: 'x' }, [`warning KEY_UNKNOWN ${AT}.FOO`]],
    ['another kind', { MESSAGE: 'x', DELIMITER: true }, { MESSAGE: 'x' }, [`error BLOCK_TWO_KINDS ${AT}`]],
  ])('%s', (...args) => {
    check(args);
  });

  it('as description of the whole', () => {
    const { parts } = judgeAnswer({
      ATTACH: { DESCRIPTION: 'd', BLOCKS: [{ MESSAGE: { TEXT: 'x', AS_DESCRIPTION: 'Y' } }] },
    });
    expect(parts.attach).toMatchObject({ size: 101, stored: { DESCRIPTION: 'x' } });
  });
});

describe('blocks that are none', () => {
  it.each<Case>([
    ['text', 'x', null, [`error BLOCK_NOT_OBJECT ${AT}`]],
    ['a list', [{ MESSAGE: 'x' }], null, [`error BLOCK_NOT_OBJECT ${AT}`]],
    ['an empty object', {}, null, [`error BLOCK_NOT_OBJECT ${AT}`]],
    ['an unknown kind', { HTML: 'x' }, null, [`error BLOCK_UNKNOWN ${AT}`]],
    ['lower case', { message: 'x' }, null, [`error BLOCK_UNKNOWN ${AT}`]],
    ['lower case beside', { MESSAGE: 'x', grid: [] }, { MESSAGE: 'x' }, [`error KEY_CASE ${AT}.grid`]],
  ])('%s', (...args) => {
    check(args);
  });
});

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
    check(args);
  });
});

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
    check(args);
  });
});

describe('RICH_LINK', () => {
  const at = `${AT}.RICH_LINK`;
  it.each<Case>([
    [
      'an address',
      { RICH_LINK: { LINK: '/', NAME: 'n', DESC: ' d ', HTML: 5 } },
      { RICH_LINK: [{ LINK: '/', NAME: 'n', DESC: 'd', HTML: '5' }] },
      [],
    ],
    [
      'a preview',
      { RICH_LINK: { LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { WIDTH: 'z' } } },
      { RICH_LINK: [{ LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { HEIGHT: 0, WIDTH: 'z' } }] },
      [],
    ],
    [
      'a second picture',
      { RICH_LINK: { LINK: '/', PREVIEW: '/p', EXTRA_IMAGE: '/e' } },
      { RICH_LINK: [{ LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { HEIGHT: 0, WIDTH: 0 } }] },
      [`warning FIELD_DROPPED ${at}.EXTRA_IMAGE`],
    ],
    [
      'an extra image alone',
      { RICH_LINK: { LINK: '/', EXTRA_IMAGE: '/e' } },
      { RICH_LINK: [{ LINK: '/', EXTRA_IMAGE: '/e' }] },
      [],
    ],
    [
      'a wrong extra image',
      { RICH_LINK: { LINK: '/', EXTRA_IMAGE: 'e' } },
      { RICH_LINK: [{ LINK: '/' }] },
      [`error LINK_SCHEME ${at}.EXTRA_IMAGE`],
    ],
    ['nothing', { RICH_LINK: { NAME: 'n' } }, null, [`error LINK_MISSING ${at}`]],
    [
      'a width, which it does not know',
      { RICH_LINK: { LINK: '/', WIDTH: 5 } },
      { RICH_LINK: [{ LINK: '/' }] },
      [`warning KEY_UNKNOWN ${at}.WIDTH`],
    ],
  ])('%s', (...args) => {
    check(args);
  });
});

describe('GRID', () => {
  const at = `${AT}.GRID`;
  it.each<Case>([
    ['a row', { GRID: [{ NAME: ' n ', VALUE: ' v ' }] }, { GRID: [row({})] }, []],
    [
      'every display',
      { GRID: ['BLOCK', 'LINE', 'ROW'].map((DISPLAY) => ({ DISPLAY, NAME: 'n', VALUE: 'v' })) },
      { GRID: [row({}), row({ DISPLAY: 'LINE' }), row({ DISPLAY: 'ROW' })] },
      [],
    ],
    [
      'a table',
      { GRID: [{ DISPLAY: 'TABLE', NAME: 'n', VALUE: 'v' }] },
      { GRID: [row({ DISPLAY: 'TABLE' })] },
      [`warning TABLE_NOT_SHOWN ${at}[0].DISPLAY`],
    ],
    [
      'renamed displays',
      { GRID: ['CARD', 'COLUMN'].map((DISPLAY) => ({ DISPLAY, NAME: 'n', VALUE: 'v' })) },
      { GRID: [row({ DISPLAY: 'LINE' }), row({ DISPLAY: 'ROW' })] },
      [],
    ],
    [
      'wrong displays',
      { GRID: ['line', true].map((DISPLAY) => ({ DISPLAY, NAME: 'n', VALUE: 'v' })) },
      { GRID: [row({}), row({ DISPLAY: 'ROW' })] },
      [`warning FLAG_INVALID ${at}[0].DISPLAY`, `warning FLAG_INVALID ${at}[1].DISPLAY`],
    ],
    [
      'an empty line',
      { GRID: [{ DISPLAY: 'LINE' }] },
      { GRID: [row({ DISPLAY: 'LINE', NAME: '', VALUE: '' })] },
      [],
    ],
    [
      'an empty row',
      { GRID: [{ DISPLAY: 'ROW', NAME: ' ' }, { VALUE: 'v' }] },
      { GRID: [row({ NAME: '' })] },
      [`error ROW_EMPTY ${at}[0]`],
    ],
    [
      'a row that is null',
      { GRID: [null, { NAME: 'n', VALUE: 'v' }] },
      { GRID: [row({})] },
      [`error ROW_EMPTY ${at}[0]`],
    ],
    [
      'all options',
      {
        GRID: [
          {
            NAME: 'n',
            VALUE: 'v',
            WIDTH: 1,
            HEIGHT: 2,
            USER_ID: 3,
            CHAT_ID: 4,
            LINK: '/',
            COLOR_TOKEN: 'alert',
          },
        ],
      },
      { GRID: [row({ WIDTH: 1, HEIGHT: 2, USER_ID: 3, CHAT_ID: 4, LINK: '/', COLOR_TOKEN: 'alert' })] },
      [],
    ],
    [
      'a colour',
      { GRID: [{ NAME: 'n', VALUE: 'v', COLOR: '#fff' }] },
      { GRID: [row({ COLOR: '#fff' })] },
      [`warning COLOR_NOT_SHOWN ${at}[0].COLOR`],
    ],
    [
      'a wrong colour',
      { GRID: [{ NAME: 'n', VALUE: 'v', COLOR: 'red', COLOR_TOKEN: 'Alert' }] },
      { GRID: [row({})] },
      [`warning COLOR_INVALID ${at}[0].COLOR`, `warning COLOR_TOKEN_INVALID ${at}[0].COLOR_TOKEN`],
    ],
    [
      'a width for nothing',
      { GRID: [{ DISPLAY: 'ROW', NAME: 'n', WIDTH: 5 }] },
      { GRID: [row({ DISPLAY: 'ROW', VALUE: '', WIDTH: 5 })] },
      [`warning WIDTH_NOT_USED ${at}[0].WIDTH`],
    ],
    ['text', { GRID: 'x' }, null, [`error BLOCK_NOT_READ ${at}`]],
    ['nothing', { GRID: [] }, null, [`error BLOCK_EMPTY ${at}`]],
    ['an object of rows', { GRID: { a: { NAME: 'n', VALUE: 'v' } } }, { GRID: [row({})] }, []],
  ])('%s', (...args) => {
    check(args);
  });
});

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
    check(args);
  });
});

describe('DELIMITER', () => {
  const line = { DELIMITER: { SIZE: 200 } };
  it.each<Case>([
    ['true', { DELIMITER: true }, line, []],
    ['false', { DELIMITER: false }, line, [`warning FIELD_WITHOUT_EFFECT ${AT}.DELIMITER`]],
    ['a number', { DELIMITER: 300 }, line, [`warning FIELD_WITHOUT_EFFECT ${AT}.DELIMITER`]],
    ['a list', { DELIMITER: [300] }, line, [`warning FIELD_WITHOUT_EFFECT ${AT}.DELIMITER`]],
    ['a word', { DELIMITER: 'Y' }, line, []],
    ['nothing in it', { DELIMITER: {} }, line, []],
    ['null', { DELIMITER: null }, null, [`error BLOCK_UNKNOWN ${AT}`]],
    [
      'a size and a colour',
      { DELIMITER: { SIZE: 5, COLOR: '#c6c6c6' } },
      { DELIMITER: { SIZE: 5, COLOR: '#c6c6c6' } },
      [],
    ],
    [
      'wrong ones',
      { DELIMITER: { SIZE: -1, COLOR: 'red', WIDTH: 5 } },
      line,
      [
        `warning KEY_UNKNOWN ${AT}.DELIMITER.WIDTH`,
        `warning COLOR_INVALID ${AT}.DELIMITER.COLOR`,
        `warning NUMBER_DROPPED ${AT}.DELIMITER.SIZE`,
      ],
    ],
  ])('%s', (...args) => {
    check(args);
  });
});

describe('what makes PHP throw', () => {
  const trim = 'TypeError: trim(): Argument #1 ($string) must be of type string, array given';
  const match = 'TypeError: preg_match(): Argument #2 ($subject) must be of type string, array given';
  it.each([
    [{ MESSAGE: ['x'] }, trim, 'MESSAGE'],
    [{ MESSAGE: { TEXT: ['x'] } }, trim, 'MESSAGE.TEXT'],
    [{ USER: { NAME: ['x'] } }, trim, 'USER.NAME'],
    [
      { USER: { NAME: 'x', NETWORK_ID: ['x'] } },
      'TypeError: mb_substr(): Argument #1 ($string) must be of type string, array given',
      'USER.NETWORK_ID',
    ],
    [{ USER: [{ NAME: 'x', LINK: ['x'] }] }, match, 'USER[0].LINK'],
    [{ LINK: { LINK: {} } }, match, 'LINK.LINK'],
    [{ LINK: { LINK: '/', NAME: [] } }, trim, 'LINK.NAME'],
    [{ RICH_LINK: { LINK: '/', DESC: [] } }, trim, 'RICH_LINK.DESC'],
    [{ GRID: [{ NAME: 'n', VALUE: [] }] }, trim, 'GRID[0].VALUE'],
    [{ GRID: [{ NAME: 'n', COLOR: [] }] }, match, 'GRID[0].COLOR'],
    [{ GRID: ['x'] }, 'TypeError: Cannot access offset of type string on string', 'GRID[0]'],
    [{ IMAGE: { LINK: [] } }, match, 'IMAGE.LINK'],
    [{ DELIMITER: { COLOR: [] } }, match, 'DELIMITER.COLOR'],
  ])('%j', (block, fatal, path) => {
    const { parts, error, status, issues } = judgeAnswer({ ATTACH: { BLOCKS: [{ MESSAGE: 'x' }, block] } });
    expect(parts.attach).toEqual({
      accepted: false,
      error: 'FATAL',
      status: 500,
      size: 0,
      stored: null,
      fatal,
    });
    expect({ error, status }).toEqual({ error: 'INTERNAL_SERVER_ERROR', status: 500 });
    const found = issues.find(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ wirePath: `ATTACH.BLOCKS[1].${path}` });
    expect(found?.message).toContain(fatal);
  });

  it('is looked for in every block, though the first ends the call', () => {
    const { issues } = judgeAnswer({ ATTACH: [{ MESSAGE: [] }, { USER: { NAME: [] } }, { LINK: {} }] });
    expect(list(issues)).toEqual([
      'error PHP_TYPE_ERROR ATTACH[0].MESSAGE',
      'error PHP_TYPE_ERROR ATTACH[1].USER.NAME',
      'error BLOCK_EMPTY ATTACH[2].LINK',
    ]);
  });
});
