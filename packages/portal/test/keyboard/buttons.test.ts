import { describe, expect, it } from 'vitest';
import { judgeAnswer, list } from '../support/calls.ts';

type Case = readonly [name: string, button: unknown, stored: unknown, findings: readonly string[]];

const AT = 'KEYBOARD[0]';

function button(extra: object): object {
  return {
    BOT_ID: 7,
    TYPE: 'BUTTON',
    TEXT: 'a',
    VOTE: 'N',
    BLOCK: 'N',
    WAIT: 'N',
    CONTEXT: 'ALL',
    DISABLED: 'N',
    DISPLAY: 'BLOCK',
    BG_COLOR_TOKEN: 'base',
    ...extra,
  };
}

/** Judges one button beside a line break, so that the keyboard itself is never what fails. */
function check([, sent, stored, findings]: Case): void {
  const verdict = judgeAnswer({ KEYBOARD: [sent, { TYPE: 'NEWLINE' }, { TEXT: 'a', LINK: '/' }] });
  const last = [{ TYPE: 'NEWLINE' }, button({ LINK: '/' })];
  expect(list(verdict.issues)).toEqual(findings);
  expect(verdict.parts.keyboard?.stored).toEqual(stored === null ? last : [stored, ...last]);
}

describe('what a button does', () => {
  it.each<Case>([
    ['opens a link', { TEXT: 'a', LINK: '/?a&b' }, button({ LINK: '/?a&amp;b' }), []],
    ['opens no wrong link', { TEXT: 'a', LINK: 'tel:1' }, null, [`error LINK_SCHEME ${AT}.LINK`]],
    ['opens no number', { TEXT: 'a', LINK: 5 }, null, [`error LINK_SCHEME ${AT}.LINK`]],
    ['an empty link is none', { TEXT: 'a', LINK: '' }, null, [`error BUTTON_WITHOUT_ACTION ${AT}`]],
    [
      'falls back',
      { TEXT: 'a', LINK: 'tel:1', COMMAND: 'x' },
      button({ COMMAND: 'x', COMMAND_PARAMS: '' }),
      [`error LINK_SCHEME ${AT}.LINK`],
    ],
    [
      'opens an application',
      { TEXT: 'a', APP_ID: '3x', APP_PARAMS: 'p' },
      button({ APP_ID: 3, APP_PARAMS: 'p' }),
      [`warning NUMBER_COERCED ${AT}.APP_ID`],
    ],
    [
      'without parameters that are no text',
      { TEXT: 'a', APP_ID: 3, APP_PARAMS: 5 },
      button({ APP_ID: 3 }),
      [`warning FIELD_DROPPED ${AT}.APP_PARAMS`],
    ],
    ['opens no application 0', { TEXT: 'a', APP_ID: 0 }, null, [`error APP_ID_EMPTY ${AT}.APP_ID`]],
    ['acts', { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: 5 }, button({ ACTION: 'PUT', ACTION_VALUE: 5 }), []],
    [
      'acts in an undocumented way',
      { TEXT: 'a', ACTION: 'HELP', ACTION_VALUE: 'x' },
      button({ ACTION: 'HELP', ACTION_VALUE: 'x' }),
      [],
    ],
    [
      'does not act in lower case',
      { TEXT: 'a', ACTION: 'put', ACTION_VALUE: 'x' },
      null,
      [`error ACTION_UNKNOWN ${AT}.ACTION`],
    ],
    [
      'does not act without a value',
      { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: ' ' },
      null,
      [`error ACTION_VALUE_BLANK ${AT}.ACTION_VALUE`],
    ],
    [
      'sends a command',
      { TEXT: 'a', COMMAND: '//x', COMMAND_PARAMS: ' p ' },
      button({ COMMAND: '/x', COMMAND_PARAMS: ' p ' }),
      [],
    ],
    [
      'sends parameters that are text only',
      { TEXT: 'a', COMMAND: 'x', COMMAND_PARAMS: 12 },
      button({ COMMAND: 'x', COMMAND_PARAMS: '' }),
      [`error COMMAND_PARAMS_DROPPED ${AT}.COMMAND_PARAMS`],
    ],
    [
      'sends no parameter 0',
      { TEXT: 'a', COMMAND: 'x', COMMAND_PARAMS: '0' },
      button({ COMMAND: 'x', COMMAND_PARAMS: '' }),
      [`error COMMAND_PARAMS_DROPPED ${AT}.COMMAND_PARAMS`],
    ],
    [
      'sends empty parameters',
      { TEXT: 'a', COMMAND: 'x', COMMAND_PARAMS: '' },
      button({ COMMAND: 'x', COMMAND_PARAMS: '' }),
      [],
    ],
    ['sends no blank command', { TEXT: 'a', COMMAND: ' ' }, null, [`error COMMAND_BLANK ${AT}.COMMAND`]],
    ['sends no number', { TEXT: 'a', COMMAND: 5 }, null, [`error COMMAND_BLANK ${AT}.COMMAND`]],
    [
      'one thing only',
      { TEXT: 'a', LINK: '/', COMMAND: 'x', APP_ID: 1 },
      button({ LINK: '/' }),
      [`warning FIELD_DROPPED ${AT}.APP_ID`, `warning FIELD_DROPPED ${AT}.COMMAND`],
    ],
    ['nothing', { TEXT: 'a' }, null, [`error BUTTON_WITHOUT_ACTION ${AT}`]],
    [
      'nothing it may not',
      { TEXT: 'a', LINK: '/', FUNCTION: 'f' },
      null,
      [`error BUTTON_FUNCTION ${AT}.FUNCTION`],
    ],
  ])('%s', (...args) => {
    check(args);
  });

  it('needs a bot for a command', () => {
    const { error, issues } = judgeAnswer({ MENU: [{ TEXT: 'a', COMMAND: 'x' }], BOT_ID: 0 });
    expect(error).toBe('MENU_ERROR');
    expect(list(issues)).toEqual(['error MENU_ERROR MENU', 'error COMMAND_WITHOUT_BOT MENU[0].COMMAND']);
  });
});

describe('what a button says', () => {
  it.each<Case>([
    ['a text', { TEXT: ' a ', LINK: '/' }, button({ LINK: '/' }), []],
    ['a number', { TEXT: 5, LINK: '/' }, null, [`error BUTTON_TEXT ${AT}.TEXT`]],
    ['zero', { TEXT: '0', LINK: '/' }, null, [`error BUTTON_TEXT ${AT}.TEXT`]],
    ['zero between blanks', { TEXT: ' 0', LINK: '/' }, button({ LINK: '/', TEXT: '0' }), []],
    ['a blank', { TEXT: ' ', LINK: '/' }, null, [`error BUTTON_TEXT ${AT}.TEXT`]],
    ['nothing', { LINK: '/' }, null, [`error BUTTON_TEXT ${AT}.TEXT`]],
    [
      'it in lower case',
      { text: 'a', LINK: '/' },
      null,
      [`error KEY_CASE ${AT}.text`, `error BUTTON_TEXT ${AT}.TEXT`],
    ],
  ])('%s', (...args) => {
    check(args);
  });
});

describe('how a button looks', () => {
  const plain = { TEXT: 'a', LINK: '/' };
  it.each<Case>([
    [
      'all flags',
      { ...plain, BLOCK: 'Y', DISABLED: 'Y', CONTEXT: 'MOBILE', DISPLAY: 'LINE', WIDTH: '12' },
      button({ LINK: '/', BLOCK: 'Y', DISABLED: 'Y', CONTEXT: 'MOBILE', DISPLAY: 'LINE', WIDTH: 12 }),
      [],
    ],
    [
      'the usual ones',
      { ...plain, BLOCK: 'N', DISABLED: 'N', CONTEXT: 'ALL', DISPLAY: 'BLOCK', TYPE: 'BUTTON' },
      button({ LINK: '/' }),
      [],
    ],
    [
      'true',
      { ...plain, BLOCK: true, DISABLED: 1, CONTEXT: true, DISPLAY: true },
      button({ LINK: '/', CONTEXT: true, DISPLAY: true }),
      [
        `warning FLAG_INVALID ${AT}.BLOCK`,
        `warning FLAG_INVALID ${AT}.CONTEXT`,
        `warning FLAG_INVALID ${AT}.DISABLED`,
        `warning FLAG_INVALID ${AT}.DISPLAY`,
      ],
    ],
    [
      'lower case',
      { ...plain, DISPLAY: 'line' },
      button({ LINK: '/' }),
      [`warning FLAG_INVALID ${AT}.DISPLAY`],
    ],
    [
      'a width that is none',
      { ...plain, WIDTH: 'wide' },
      button({ LINK: '/' }),
      [`warning NUMBER_DROPPED ${AT}.WIDTH`],
    ],
    [
      'a broken width',
      { ...plain, WIDTH: 12.9 },
      button({ LINK: '/', WIDTH: 12 }),
      [`warning NUMBER_COERCED ${AT}.WIDTH`],
    ],
    [
      'colours',
      {
        ...plain,
        BG_COLOR_TOKEN: 'alert',
        BG_COLOR: '#fff',
        TEXT_COLOR: '#000000',
        OFF_BG_COLOR: '#abc',
        OFF_TEXT_COLOR: 'red',
      },
      button({
        LINK: '/',
        BG_COLOR_TOKEN: 'alert',
        BG_COLOR: '#fff',
        TEXT_COLOR: '#000000',
        OFF_BG_COLOR: '#abc',
      }),
      [
        `warning COLOR_NOT_SHOWN ${AT}.BG_COLOR`,
        `warning COLOR_NOT_SHOWN ${AT}.TEXT_COLOR`,
        `warning COLOR_NOT_SHOWN ${AT}.OFF_BG_COLOR`,
        `warning COLOR_INVALID ${AT}.OFF_TEXT_COLOR`,
      ],
    ],
    [
      'what has no effect',
      { ...plain, WAIT: 'Y', VOTE: 'Y', FOO: 1 },
      button({ LINK: '/' }),
      [
        `warning KEY_UNKNOWN ${AT}.FOO`,
        `warning FIELD_WITHOUT_EFFECT ${AT}.WAIT`,
        `warning FIELD_WITHOUT_EFFECT ${AT}.VOTE`,
      ],
    ],
  ])('%s', (...args) => {
    check(args);
  });
});

describe('what is no button', () => {
  it.each<Case>([
    ['text', 'a', null, [`error BUTTON_NOT_OBJECT ${AT}`]],
    ['a row as elsewhere', [{ TEXT: 'a', LINK: '/' }], null, [`error BUTTON_ROW ${AT}`]],
    ['a list of texts', ['a'], null, [`error BUTTON_NOT_OBJECT ${AT}`]],
    ['a line break', { TYPE: 'NEWLINE', TEXT: 'a' }, { TYPE: 'NEWLINE' }, [`warning KEY_UNKNOWN ${AT}.TEXT`]],
    ['true, which equals it', { TYPE: true }, { TYPE: 'NEWLINE' }, [`warning FLAG_INVALID ${AT}.TYPE`]],
    [
      'a line break in lower case',
      { TYPE: 'newline' },
      null,
      [`warning FLAG_INVALID ${AT}.TYPE`, `error BUTTON_TEXT ${AT}.TEXT`],
    ],
  ])('%s', (...args) => {
    check(args);
  });
});

describe('what makes PHP throw', () => {
  it.each([
    [{ TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: [] }, 'ACTION_VALUE'],
    [{ TEXT: 'a', LINK: '/', BG_COLOR: [] }, 'BG_COLOR'],
    [{ TEXT: 'a', LINK: '/', BG_COLOR_TOKEN: [] }, 'BG_COLOR_TOKEN'],
  ])('%j', (sent, key) => {
    const { parts, issues } = judgeAnswer({ KEYBOARD: { BUTTONS: [sent] } });
    expect(parts.keyboard).toMatchObject({ accepted: false, error: 'FATAL', status: 500 });
    expect(list(issues)).toContain(`error PHP_TYPE_ERROR KEYBOARD.BUTTONS[0].${key}`);
  });
});
