import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paramsSchemas } from '../../src/schema.ts';
import { judgeAnswer } from '../support/calls.ts';
import { parts } from '../support/careful.ts';

const schema = paramsSchemas['imbot.command.answer']['~standard'];
const CALL = { COMMAND_ID: 1, MESSAGE_ID: 2, BOT_ID: 7, MESSAGE: 'x' };

type Bad = readonly [name: string, element: unknown];

const BLOCKS: readonly Bad[] = [
  ['text', 'x'],
  ['a list', [{ MESSAGE: 'x' }]],
  ['no kind', { TEXT: 'x' }],
  ['two kinds', { MESSAGE: 'x', DELIMITER: {} }],
  ['a key in lower case', { message: 'x' }],
  ['a blank message', { MESSAGE: ' \n' }],
  ['a message blank once rewritten', { MESSAGE: '\\n\\t' }],
  ['a message that is a list', { MESSAGE: ['x'] }],
  ['half an emoji', { MESSAGE: 'x\ud83d' }],
  ['a person without a name', { USER: { USER_ID: 1 } }],
  ['a person as text', { USER: 'Ann' }],
  ['no people', { USER: [] }],
  ['a link to nowhere', { LINK: { NAME: 'x' } }],
  ['a link by telephone', { LINK: { LINK: 'tel:1' } }],
  ['a link in capitals', { LINK: { LINK: 'HTTPS://e.com' } }],
  ['a card to nowhere', { RICH_LINK: { NAME: 'x' } }],
  ['a field in lower case', { IMAGE: { LINK: '/', width: 5 } }],
  ['a picture after a blank', { IMAGE: { LINK: ' https://e.com' } }],
  ['no pictures', { IMAGE: [] }],
  ['a file as text', { FILE: 'https://e.com' }],
  ['a file of a list', { FILE: { LINK: ['/'] } }],
  ['no rows', { GRID: [] }],
  ['a row as text', { GRID: ['x'] }],
  ['rows by name', { GRID: { NAME: 'x', VALUE: 'y' } }],
  ['an empty row', { GRID: [{}] }],
  ['a row with a list for its colour', { GRID: [{ NAME: 'x', COLOR_TOKEN: [] }] }],
  ['a line with a list for its colour', { DELIMITER: { COLOR: [] } }],
];

const ACTING: readonly Bad[] = [
  ['text', 'x'],
  ['a row', [{ TEXT: 'a', LINK: '/' }]],
  ['no text', { LINK: '/' }],
  ['a blank text', { TEXT: ' ', LINK: '/' }],
  ['nothing to do', { TEXT: 'a' }],
  ['a wrong link', { TEXT: 'a', LINK: 'tel:1' }],
  ['an action in lower case', { TEXT: 'a', ACTION: 'put', ACTION_VALUE: 'x' }],
  ['an action without a value', { TEXT: 'a', ACTION: 'PUT' }],
  ['an action with a blank value', { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: ' ' }],
  ['a blank command', { TEXT: 'a', COMMAND: ' ' }],
  ['a function', { TEXT: 'a', LINK: '/', FUNCTION: 'x' }],
  ['a key in lower case', { text: 'a', LINK: '/' }],
];

const BUTTONS: readonly Bad[] = [
  ...ACTING,
  ['a number for text', { TEXT: 5, LINK: '/' }],
  ['zero for text', { TEXT: '0', LINK: '/' }],
  ['application 0', { TEXT: 'a', APP_ID: 0 }],
  ['command 0', { TEXT: 'a', COMMAND: '0' }],
  ['params 0', { TEXT: 'a', COMMAND: 'x', COMMAND_PARAMS: '0' }],
  ['params by number', { TEXT: 'a', COMMAND: 'x', COMMAND_PARAMS: 12 }],
];

/** Puts one bad element among good ones: the schema refuses, and the portal would not take it as it is. */
function bothRefuse(part: object): void {
  expect(schema.validate({ ...CALL, ...part }).issues).not.toBeUndefined();
  expect(judgeAnswer({ ...part }).issues.map(({ severity }) => severity)).toContain('error');
}

function insert(list: readonly unknown[], at: number, element: unknown): readonly unknown[] {
  const index = at % list.length;
  return [...list.slice(0, index), element, ...list.slice(index)];
}

function takes(part: object): boolean {
  return schema.validate({ ...CALL, ...part }).issues === undefined;
}

const RUNS = { numRuns: 20 };

describe('a bad block among good ones', () => {
  it.each(BLOCKS)('%s', (_, bad) => {
    fc.assert(
      fc.property(parts.attach, fc.nat(), (attach, at) => {
        fc.pre(takes({ ATTACH: attach }));
        const { BLOCKS: good } = attach as { readonly BLOCKS: readonly unknown[] };
        bothRefuse({ ATTACH: { ...attach, BLOCKS: insert(good, at, bad) } });
      }),
      RUNS,
    );
  });
});

describe('a bad button among good ones', () => {
  it.each(BUTTONS)('%s', (_, bad) => {
    fc.assert(
      fc.property(parts.keyboard, fc.nat(), (keyboard, at) => {
        fc.pre(takes({ KEYBOARD: keyboard }));
        const good = keyboard.BUTTONS;
        bothRefuse({ KEYBOARD: { ...keyboard, BUTTONS: insert(good, at, bad) } });
      }),
      RUNS,
    );
  });
});

describe('a bad item among good ones', () => {
  it.each(ACTING)('%s', (_, bad) => {
    fc.assert(
      fc.property(parts.menu, fc.nat(), (menu, at) => {
        fc.pre(takes({ MENU: menu }));
        const good = menu.ITEMS;
        bothRefuse({ MENU: { ...menu, ITEMS: insert(good, at, bad) } });
      }),
      RUNS,
    );
  });
});
