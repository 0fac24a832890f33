import { describe, expect, it } from 'vitest';
import { fromStored, toCode } from '@riposte/builder';

const button = {
  BOT_ID: 39,
  TYPE: 'BUTTON',
  TEXT: 'Open',
  LINK: '/?a=1&amp;b=2',
  VOTE: 'N',
  BLOCK: 'N',
  WAIT: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'LINE',
  BG_COLOR_TOKEN: 'base',
};
const attach = {
  ID: 1_700_000_000,
  BLOCKS: [{ MESSAGE: '[B]y[/B]' }, { USER: [{ NAME: 'Ann', AVATAR_TYPE: 'USER', USER_ID: 7 }] }],
  DESCRIPTION: '',
  COLOR: '#556574',
  COLOR_TOKEN: 'base',
};
const item = { BOT_ID: 39, TEXT: 'a &amp; b', LINK: '/?a=1&amp;b=2', CONTEXT: 'ALL', DISABLED: 'N' };

const holdsItself = (): object => {
  const message: Record<string, unknown> = { text: 'x' };
  message.params = { ATTACH: [message], KEYBOARD: [message, message] };
  return message;
};

const all = `reply('x')
  .attach((a) => a.message(raw('[B]y[/B]')).user('Ann', { userId: 7 }).color('#556574'))
  .keyboard((k) => k.link('Open', '/?a=1&b=2'))
  .menu((m) => m.link('a & b', '/?a=1&b=2'))`;

describe('fromStored', () => {
  it.each<[string, unknown, string]>([
    [
      'params in upper case',
      { id: 5, text: 'x', params: { ATTACH: [attach], KEYBOARD: [button], MENU: [item] } },
      all,
    ],
    [
      'one attach',
      { text: 'x', params: { ATTACH: attach, KEYBOARD: { BUTTONS: [button] }, MENU: { ITEMS: [item] } } },
      all,
    ],
    ['parts beside the text', { text: 'x', attach, keyboard: [button], menu: [item] }, all],
    [
      'an answer around it',
      { result: { message: { text: 'x', params: { ATTACH: [attach], KEYBOARD: [button], MENU: [item] } } } },
      all,
    ],
    ['a list around it', { result: { messages: [{ text: 'x', params: [] }] } }, "reply('x')"],
    [
      'bare blocks',
      { text: 'x', params: { ATTACH: [{ MESSAGE: 'y' }] } },
      "reply('x').attach((a) => a.message('y'))",
    ],
    [
      'a list that PHP numbered',
      { text: 'x', params: { KEYBOARD: { 1: { ...button, LINK: '/' } } } },
      "reply('x').keyboard((k) => k.link('Open', '/'))",
    ],
    [
      'parts that are not there',
      { text: 'x', params: { ATTACH: 'N', KEYBOARD: '', MENU: null } },
      "reply('x')",
    ],
    [
      'an older portal',
      { text: 'x', params: { KEYBOARD: [{ TEXT: 'Open', LINK: '/', DISPLAY: 'LINE' }] } },
      "reply('x').keyboard((k) => k.link('Open', '/'))",
    ],
    [
      'a block of a newer portal',
      { text: 'x', params: { ATTACH: [{ BLOCKS: [{ VIDEO: [{ LINK: '/' }] }, { MESSAGE: 'y' }] }] } },
      "reply('x').attach((a) => a.message('y'))",
    ],
    [
      'no text',
      { text: '', params: { ATTACH: [{ BLOCKS: [{ MESSAGE: 'y' }] }] } },
      "reply().attach((a) => a.message('y'))",
    ],
    ['nothing', undefined, 'reply()'],
  ])('reads %s', (_name, message, expected) => {
    expect(toCode(fromStored(message).reply)).toBe(expected);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', { id: 5, text: 'x', params: { ATTACH: [attach], KEYBOARD: [button], MENU: [item] } }, []],
    ['no message', 'x', ['LIFT_UNREAD ']],
    ['an object that holds itself', holdsItself(), ['LIFT_UNREAD ']],
    [
      'elements that are none',
      { params: { KEYBOARD: [null, 5], MENU: ['x'] } },
      ['LIFT_FIELDS keyboard.0', 'LIFT_FIELDS keyboard.1', 'LIFT_FIELDS menu.0'],
    ],
    ['a text that is none', { text: 5 }, ['LIFT_UNREAD text']],
    ['a keyboard that is none', { text: 'x', params: { KEYBOARD: 5 } }, ['LIFT_UNREAD keyboard']],
    ['several messages', [{ text: 'x' }, { text: 'y' }], ['LIFT_MESSAGES ']],
    [
      'a block of a newer portal',
      { params: { ATTACH: [{ BLOCKS: [{ VIDEO: [] }] }] } },
      ['LIFT_FIELDS attach.0'],
    ],
    ['an attach of a newer portal', { params: { ATTACH: [attach, 5] } }, ['LIFT_UNREAD attach.1']],
  ])('names %s', (_name, message, expected) => {
    expect(fromStored(message).issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });
});
