import { describe, expect, it } from 'vitest';
import { judgeAnswer, list } from '../support/calls.ts';

const AT = 'MENU[0]';

function item(extra: object): object {
  return { BOT_ID: 7, TEXT: 'a', CONTEXT: 'ALL', DISABLED: 'N', ...extra };
}

describe('items', () => {
  it.each<readonly [name: string, sent: unknown, stored: unknown, findings: readonly string[]]>([
    ['a link', { TEXT: 'a', LINK: '/?a&b' }, item({ LINK: '/?a&amp;b' }), []],
    ['an escaped text', { TEXT: ' <a> ', LINK: '/' }, item({ TEXT: '&lt;a&gt;', LINK: '/' }), []],
    ['a number for a text', { TEXT: 0, LINK: '/' }, item({ TEXT: '0', LINK: '/' }), []],
    [
      'a wrong link',
      { TEXT: 'a', LINK: 'x', COMMAND: 'c' },
      item({ COMMAND: 'c', COMMAND_PARAMS: '' }),
      [`error LINK_SCHEME ${AT}.LINK`],
    ],
    ['an application 0', { TEXT: 'a', APP_ID: 0, APP_PARAMS: 5 }, item({ APP_ID: 0, APP_PARAMS: 5 }), []],
    [
      'an application without parameters',
      { TEXT: 'a', APP_ID: '3x', APP_PARAMS: ' ' },
      item({ APP_ID: 3 }),
      [`warning NUMBER_COERCED ${AT}.APP_ID`, `warning FIELD_DROPPED ${AT}.APP_PARAMS`],
    ],
    [
      'parameters that are false',
      { TEXT: 'a', COMMAND: 'c', COMMAND_PARAMS: false },
      item({ COMMAND: 'c', COMMAND_PARAMS: '' }),
      [`error COMMAND_PARAMS_DROPPED ${AT}.COMMAND_PARAMS`],
    ],
    [
      'another bot',
      { TEXT: 'a', LINK: '/', BOT_ID: 8 },
      item({ LINK: '/' }),
      [`warning FIELD_WITHOUT_EFFECT ${AT}.BOT_ID`],
    ],
    [
      'an action',
      { TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: 'v' },
      item({ ACTION: 'SEND', ACTION_VALUE: 'v' }),
      [],
    ],
    [
      'an action that is true',
      { TEXT: 'a', ACTION: true, ACTION_VALUE: 'v' },
      item({ ACTION: true, ACTION_VALUE: 'v' }),
      [`warning FLAG_INVALID ${AT}.ACTION`],
    ],
    [
      'an action of buttons alone',
      { TEXT: 'a', ACTION: 'HELP', ACTION_VALUE: 'v' },
      null,
      [`error ACTION_UNKNOWN ${AT}.ACTION`],
    ],
    [
      'a command',
      { TEXT: 'a', COMMAND: '/c', COMMAND_PARAMS: 5 },
      item({ COMMAND: 'c', COMMAND_PARAMS: 5 }),
      [],
    ],
    ['a command that is a number', { TEXT: 'a', COMMAND: 5 }, item({ COMMAND: 5, COMMAND_PARAMS: '' }), []],
    ['a blank command', { TEXT: 'a', COMMAND: ' ' }, null, [`error COMMAND_BLANK ${AT}.COMMAND`]],
    ['nothing to do', { TEXT: 'a' }, null, [`error ITEM_WITHOUT_ACTION ${AT}`]],
    ['nothing to say', { TEXT: ' ', LINK: '/' }, null, [`error ITEM_TEXT ${AT}.TEXT`]],
    ['a function', { TEXT: 'a', LINK: '/', FUNCTION: 'f' }, null, [`error BUTTON_FUNCTION ${AT}.FUNCTION`]],
    [
      'a line break',
      { TYPE: 'NEWLINE' },
      null,
      [`warning KEY_UNKNOWN ${AT}.TYPE`, `error ITEM_TEXT ${AT}.TEXT`],
    ],
    ['text', 'a', null, [`error ITEM_NOT_OBJECT ${AT}`]],
    [
      'true for a flag',
      { TEXT: 'a', LINK: '/', DISABLED: true },
      item({ LINK: '/', DISABLED: 'Y' }),
      [`warning FLAG_INVALID ${AT}.DISABLED`],
    ],
    ['a context', { TEXT: 'a', LINK: '/', CONTEXT: 'DESKTOP' }, item({ LINK: '/', CONTEXT: 'DESKTOP' }), []],
    [
      'a wrong context',
      { TEXT: 'a', LINK: '/', CONTEXT: 'desktop', WIDTH: 5 },
      item({ LINK: '/' }),
      [`warning KEY_UNKNOWN ${AT}.WIDTH`, `warning FLAG_INVALID ${AT}.CONTEXT`],
    ],
  ])('%s', (_, sent, stored, findings) => {
    const last = item({ LINK: '/' });
    const { parts, issues } = judgeAnswer({ MENU: [sent, { TEXT: 'a', LINK: '/' }] });
    expect(parts.menu?.stored).toEqual(stored === null ? [last] : [stored, last]);
    expect(list(issues)).toEqual([...findings, 'warning MENU_NOT_SHOWN MENU']);
  });

  it.each(['TEXT', 'LINK', 'APP_PARAMS', 'ACTION_VALUE', 'COMMAND', 'COMMAND_PARAMS'])(
    'a list for %s makes PHP throw',
    (key) => {
      const whole = {
        APP_PARAMS: { APP_ID: 1 },
        ACTION_VALUE: { ACTION: 'PUT' },
        COMMAND_PARAMS: { COMMAND: 'c' },
      };
      const others = Object.entries(whole).find(([name]) => name === key)?.[1] ?? {};
      const { parts, issues } = judgeAnswer({ MENU: { ITEMS: [{ TEXT: 'a', ...others, [key]: [] }] } });
      expect(parts.menu).toMatchObject({ error: 'FATAL' });
      expect(list(issues)).toEqual([`error PHP_TYPE_ERROR MENU.ITEMS[0].${key}`]);
    },
  );
});

describe('a menu as a whole', () => {
  const ITEMS = [{ TEXT: 'a', LINK: '/' }];
  it.each<readonly [string, unknown, number]>([
    ['a bare list', ITEMS, 68],
    ['the full form', { BOT_ID: 1, ITEMS }, 68],
    ['JSON', JSON.stringify(ITEMS), 68],
  ])('%s', (_, menu, size) => {
    expect(judgeAnswer({ MENU: menu }).parts.menu).toMatchObject({ accepted: true, size });
  });

  it('belongs to the bot of the request, and to none without it', () => {
    const menu = [{ TEXT: 'a', COMMAND: 'c' }];
    expect(judgeAnswer({ MENU: menu, BOT_ID: 12 }).parts.menu?.stored).toMatchObject([{ BOT_ID: 12 }]);
    expect(judgeAnswer({ MENU: menu, BOT_ID: undefined }).error).toBe('MENU_ERROR');
  });

  it('over the limit is found on saving, after everything else', () => {
    const menu = Array.from({ length: 900 }, () => ({ TEXT: 'a', LINK: '/' }));
    const { error, description, parts, issues } = judgeAnswer({ MENU: menu });
    expect({ error, description }).toEqual({ error: 'PARAM_MENU_ERROR', description: 'PARAM_MENU_ERROR' });
    expect(parts.menu).toMatchObject({ accepted: false, handlerError: 'WRONG_REQUEST', size: 60_301 });
    expect(list(issues)).toEqual(['error MENU_OVERSIZE MENU', 'warning MENU_NOT_SHOWN MENU']);
  });
});
