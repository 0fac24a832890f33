import { describe, expect, it } from 'vitest';
import { judgeVector, type Vector } from '../src/vector.ts';

/** A block or button beside one that stands, so that the part itself is never what fails; null for one that vanishes. */
type Row = readonly [sent: unknown, stored: unknown];

const FATAL = 'PHP throws';

function judged(part: 'attach' | 'keyboard' | 'menu', sent: unknown, more: Partial<Vector> = {}) {
  return judgeVector({ method: 'imbot.message.add', botId: 7, ...more, [part]: sent })[part];
}

describe('blocks', () => {
  const user = (extra: object) => ({ USER: [{ NAME: 'a', AVATAR_TYPE: 'USER', ...extra }] });
  const row = (extra: object) => ({
    GRID: [{ DISPLAY: 'BLOCK', NAME: '', VALUE: '', COLOR_TOKEN: 'base', ...extra }],
  });
  it.each<Row>([
    [{ MESSAGE: 0 }, { MESSAGE: '0' }],
    [{ MESSAGE: true }, { MESSAGE: '1' }],
    [{ MESSAGE: false, IMAGE: { LINK: '/' } }, null],
    [{ MESSAGE: 1e25 }, { MESSAGE: '1.0E+25' }],
    [{ MESSAGE: '\f' }, { MESSAGE: '\f' }],
    [{ MESSAGE: '\v\0' }, null],
    [{ MESSAGE: '#BR#' }, { MESSAGE: '[BR]' }],
    [{ MESSAGE: '#br#' }, { MESSAGE: '#br#' }],
    [{ MESSAGE: 'C:\\temp\\new' }, { MESSAGE: 'C:\temp\new' }],
    [{ MESSAGE: 'a\\\\nb' }, { MESSAGE: 'a\\\nb' }],
    [{ MESSAGE: 'a\\\\"b' }, { MESSAGE: 'a\\"b' }],
    [{ MESSAGE: 'a\\\\\\b' }, { MESSAGE: 'a\\\\b' }],
    [{ MESSAGE: '\\n' }, null],
    [{ MESSAGE: { TEXT: null } }, FATAL],
    [{ MESSAGE: [] }, FATAL],
    [{ USER: 'x', MESSAGE: 'y' }, null],
    [{ USER: null, MESSAGE: 'y' }, { MESSAGE: 'y' }],
    [{ USER: { NAME: 'a', USER_ID: 5, LINK: [] } }, user({ USER_ID: 5 })],
    [{ USER: { NAME: 'a', LINK: [] } }, FATAL],
    [{ USER: { NAME: 'a', NETWORK_ID: '', USER_ID: 3 } }, user({ NETWORK_ID: '0' })],
    [{ USER: { NAME: 'a', NETWORK_ID: '"12x' } }, user({ NETWORK_ID: '&quot;12' })],
    [{ USER: { NAME: 'a', USER_ID: '1e3' } }, user({ USER_ID: 1000 })],
    [{ USER: { NAME: 'a', USER_ID: [9] } }, user({ USER_ID: 1 })],
    [{ USER: { NAME: 'a', USER_ID: 0, CHAT_ID: '7' } }, user({ CHAT_ID: 7, AVATAR_TYPE: 'CHAT' })],
    [{ LINK: { NAME: 'n', USER_ID: 1, LINK: 'x:y' } }, { LINK: [{ USER_ID: 1, NAME: 'n', LINK: 'x:y' }] }],
    [{ LINK: { LINK: '/', DESC: [1, { a: 2 }] } }, { LINK: [{ LINK: '/', DESC: [1, { a: 2 }] }] }],
    [{ LINK: { LINK: '/', HTML: false, PREVIEW: '/p' } }, { LINK: [{ LINK: '/', HTML: false }] }],
    [{ LINK: { LINK: 'http:/x' } }, null],
    [
      { RICH_LINK: { LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { WIDTH: 'x', HEIGHT: [1] } } },
      { RICH_LINK: [{ LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { WIDTH: 'x', HEIGHT: [1] } }] },
    ],
    [{ GRID: [{ DISPLAY: 'LINE' }] }, row({ DISPLAY: 'LINE' })],
    [{ GRID: [{ DISPLAY: 'CARD' }] }, null],
    [{ GRID: [{ VALUE: 0, DISPLAY: 'CARD' }] }, row({ VALUE: '0', DISPLAY: 'LINE' })],
    [{ GRID: [5, { NAME: 'a' }] }, row({ NAME: 'a' })],
    [{ GRID: { x: { NAME: 'a' } } }, row({ NAME: 'a' })],
    [{ GRID: { NAME: 'x' } }, FATAL],
    [{ GRID: [{ NAME: 'a', COLOR: '#fff\n' }] }, row({ NAME: 'a' })],
    [
      { IMAGE: { LINK: '/', NAME: ' a\nb ', WIDTH: '5.9' } },
      { IMAGE: [{ LINK: '/', NAME: 'a\nb', WIDTH: 5 }] },
    ],
    [{ FILE: { LINK: '/', NAME: '0', SIZE: '12kb' } }, { FILE: [{ LINK: '/', NAME: '0', SIZE: 12 }] }],
    [{ DELIMITER: { SIZE: '300px', COLOR: '' } }, { DELIMITER: { SIZE: 300 } }],
    [{ DELIMITER: { COLOR: [] } }, FATAL],
  ])('%j', (block, stored) => {
    const verdict = judged('attach', [block, { MESSAGE: '.' }]);
    if (stored === FATAL) expect(verdict).toMatchObject({ accepted: false, error: 'FATAL' });
    else {
      const blocks = [...(stored === null ? [] : [stored]), { MESSAGE: '.' }];
      expect(verdict?.normalized).toMatchObject({ BLOCKS: blocks });
    }
  });
});

describe('attaches sent as strings', () => {
  it.each<Row>([
    ["{BLOCKS:[{MESSAGE:'x'}]}", 'x'],
    ['[{MESSAGE:null}]', 'null'],
    ['[{"MESSAGE":"x"},]', 'x'],
    ['[{"MESSAGE":"a\\rb"}]', 'a\\rb'],
    ['[{"MESSAGE":"a\\nb"}]', 'a\nb'],
    ['[{"LINK":{"LINK":"https:\\/\\/e.com"}}]', null],
    ['[{USER:null,MESSAGE:"x"}]', null],
    ['[{"MESSAGE":"a\\\\"}]', null],
    ['{}', null],
  ])('%s', (text, stored) => {
    const { error, normalized } = judged('attach', text) ?? {};
    if (stored === null) expect(error).toBe('ATTACH_ERROR');
    else expect(normalized).toMatchObject({ BLOCKS: [{ MESSAGE: stored }] });
  });
});

describe('sizes about the limit', () => {
  it.each([
    ['/', 29_950, 59_999],
    ['/', 29_951, 60_001],
    ['"', 29_950, 59_999],
    ['😀', 59_900, 59_999],
    ['😀', 59_901, 60_000],
    ['\u2028', 9_983, 59_997],
    ['\u2029', 9_984, 60_003],
    ['\u007f', 59_900, 59_999],
    ['\u0002', 9_984, 60_003],
  ])('%j times %d', (character, count, size) => {
    const verdict = judged('attach', [{ MESSAGE: character.repeat(count) }]);
    expect(verdict).toMatchObject({ size, accepted: size < 60_000 });
  });
});

describe('buttons', () => {
  const looks = {
    TEXT: 'a',
    VOTE: 'N',
    BLOCK: 'N',
    WAIT: 'N',
    CONTEXT: 'ALL',
    DISABLED: 'N',
    DISPLAY: 'BLOCK',
  };
  const button = (extra: object) => ({
    BOT_ID: 7,
    TYPE: 'BUTTON',
    ...looks,
    BG_COLOR_TOKEN: 'base',
    ...extra,
  });
  const command = button({ COMMAND: 'c', COMMAND_PARAMS: '' });
  it.each<Row>([
    [{ TEXT: ' 0', LINK: '/' }, button({ TEXT: '0', LINK: '/' })],
    [{ TEXT: '00', LINK: '/' }, button({ TEXT: '00', LINK: '/' })],
    [{ TEXT: true, LINK: '/' }, null],
    [{ TEXT: 'a', LINK: ['/'], COMMAND: 'c' }, command],
    [{ TEXT: 'a', LINK: '/a\\nb' }, button({ LINK: '/a\\nb' })],
    [{ TEXT: 'a', APP_ID: '0', COMMAND: 'c' }, command],
    [{ TEXT: 'a', APP_ID: [0] }, button({ APP_ID: 1 })],
    [{ TEXT: 'a', APP_ID: 'x' }, button({ APP_ID: 0 })],
    [{ TEXT: 'a', APP_ID: 1, APP_PARAMS: '0' }, button({ APP_ID: 1, APP_PARAMS: '0' })],
    [{ TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: 0 }, button({ ACTION: 'PUT', ACTION_VALUE: 0 })],
    [{ TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: false, COMMAND: 'c' }, command],
    [{ TEXT: 'a', ACTION: 'put', ACTION_VALUE: [], COMMAND: 'c' }, command],
    [{ TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: [] }, FATAL],
    [{ TEXT: 'a', COMMAND: 'c', COMMAND_PARAMS: [] }, command],
    [{ TEXT: 'a', COMMAND: 'c', COMMAND_PARAMS: ' 0 ' }, button({ COMMAND: 'c', COMMAND_PARAMS: ' 0 ' })],
    [{ TEXT: 'a', COMMAND: '0' }, null],
    [{ TEXT: 'a', LINK: '/', FUNCTION: '' }, null],
    [{ TEXT: 'a', LINK: '/', TYPE: 0 }, button({ LINK: '/' })],
    [{ TYPE: 'NEWLINE', FUNCTION: 'x' }, { TYPE: 'NEWLINE' }],
    [{ TEXT: 'a', LINK: '/', BG_COLOR_TOKEN: { a: 1 } }, FATAL],
    [{ TEXT: '', LINK: '/', BG_COLOR: [] }, null],
  ])('%j', (sent, stored) => {
    const verdict = judged('keyboard', [sent, { TYPE: 'NEWLINE' }]);
    if (stored === FATAL) expect(verdict).toMatchObject({ accepted: false, error: 'FATAL' });
    else {
      const buttons = [...(stored === null ? [] : [stored]), { TYPE: 'NEWLINE' }];
      expect(verdict?.normalized).toEqual(buttons);
    }
  });
});

describe('items', () => {
  const item = (extra: object) => ({ BOT_ID: 7, TEXT: 'a', CONTEXT: 'ALL', DISABLED: 'N', ...extra });
  it.each<Row>([
    [{ TEXT: '0', LINK: '/' }, item({ TEXT: '0', LINK: '/' })],
    [{ TEXT: 'a', APP_ID: '' }, item({ APP_ID: 0 })],
    [{ TEXT: 'a', LINK: false, COMMAND: '/c' }, item({ COMMAND: 'c', COMMAND_PARAMS: '' })],
    [{ TEXT: 'a', COMMAND: 5, COMMAND_PARAMS: 0 }, item({ COMMAND: 5, COMMAND_PARAMS: 0 })],
    [{ TEXT: 'a', COMMAND: 'c', BOT_ID: 9 }, item({ COMMAND: 'c', COMMAND_PARAMS: '' })],
    [{ TEXT: 'a', LINK: '/', DISABLED: 1 }, item({ LINK: '/' })],
    [{ TEXT: 'a', APP_ID: 1, APP_PARAMS: {} }, FATAL],
    [{ TEXT: 'a', APP_ID: 1, APP_PARAMS: { a: 1 } }, FATAL],
    [{ TEXT: 'a', LINK: '/', FUNCTION: 0 }, null],
  ])('%j', (sent, stored) => {
    const verdict = judged('menu', [sent, { TEXT: 'a', LINK: '/' }]);
    if (stored === FATAL) expect(verdict).toMatchObject({ accepted: false, error: 'FATAL' });
    else expect(verdict?.normalized).toEqual([...(stored === null ? [] : [stored]), item({ LINK: '/' })]);
  });
});
