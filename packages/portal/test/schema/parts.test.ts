import { describe, expect, it } from 'vitest';
import { attachSchema, keyboardSchema, menuSchema } from '../../src/schema.ts';
import { issuesOf } from '../support/issues-of.ts';

type Case = readonly [name: string, element: unknown, issues: readonly string[]];

const BLOCK =
  'A block is an object with exactly one of the keys USER, LINK, RICH_LINK, MESSAGE, GRID, IMAGE, FILE, DELIMITER.';
const BUTTON =
  "A button needs TEXT and exactly one of LINK, APP_ID, ACTION, COMMAND; a line break is { TYPE: 'NEWLINE' }.";
const ITEM = 'An item of a menu needs TEXT and exactly one of LINK, APP_ID, ACTION, COMMAND.';

describe('an issue of an attach says what is meant', () => {
  it.each<Case>([
    ['nothing', { MESSAGE: 'x' }, []],
    ['no kind', { X: 1 }, [`BLOCKS.0: ${BLOCK}`]],
    ['two kinds', { MESSAGE: 'x', DELIMITER: {} }, [`BLOCKS.0: ${BLOCK}`]],
    ['blank', { MESSAGE: ' ' }, ['BLOCKS.0.MESSAGE: Has to be a text that is not blank.']],
    [
      'half an emoji',
      { MESSAGE: 'x\udc00' },
      [
        'BLOCKS.0.MESSAGE: Half an emoji (a lone surrogate) makes the portal drop the whole call: take it out.',
      ],
    ],
    [
      'address',
      { IMAGE: [{ LINK: '/a' }, { LINK: 'a' }] },
      ['BLOCKS.0.IMAGE.1.LINK: Has to be an address that begins with /, http:// or https://, in lower case.'],
    ],
    [
      'measures without a picture',
      { LINK: { LINK: '/', WIDTH: 5 } },
      ['BLOCKS.0.LINK: Needs PREVIEW for WIDTH, HEIGHT to count.'],
    ],
    [
      'two targets',
      { USER: { NAME: 'Ann', USER_ID: 1, LINK: '/' } },
      ['BLOCKS.0.USER: Takes only one of USER_ID, CHAT_ID, BOT_ID, LINK.'],
    ],
    ['an empty list', { FILE: [] }, ['BLOCKS.0.FILE: Has to have at least one entry.']],
    ['no rows', { GRID: [] }, ['BLOCKS.0.GRID: Has to have at least one row.']],
    ['an empty row', { GRID: [{ WIDTH: 5 }] }, ['BLOCKS.0.GRID.0: Needs at least one of NAME, VALUE.']],
    [
      'a colour',
      { DELIMITER: { COLOR: 'red' } },
      ['BLOCKS.0.DELIMITER.COLOR: Has to be a colour: # with three or six hex digits.'],
    ],
  ])('%s', (_, block, issues) => {
    expect(issuesOf(attachSchema, { BLOCKS: [block] })).toEqual(issues);
  });

  it('no blocks', () => {
    expect(issuesOf(attachSchema, { BLOCKS: [] })).toEqual([
      'BLOCKS: An attach has to have at least one block.',
    ]);
  });
});

describe('an issue of a keyboard says what is meant', () => {
  it.each<Case>([
    ['nothing', { TYPE: 'BUTTON', TEXT: 'a', LINK: '/' }, []],
    ['a break', { TYPE: 'NEWLINE' }, []],
    ['no action', { TEXT: 'a' }, [`BUTTONS.0: ${BUTTON}`]],
    ['two actions', { TEXT: 'a', LINK: '/', COMMAND: 'x' }, [`BUTTONS.0: ${BUTTON}`]],
    [
      'an action without its value',
      { TEXT: 'a', ACTION: 'PUT' },
      ['BUTTONS.0.ACTION_VALUE: Has to be a text that is not blank.'],
    ],
    ['a break with a text', { TYPE: 'NEWLINE', TEXT: 'a' }, ['BUTTONS.0: Unrecognized key: "TEXT"']],
    [
      'zero',
      { TEXT: '0', COMMAND: '/', COMMAND_PARAMS: '0' },
      [
        'BUTTONS.0.TEXT: Has to be a text, neither blank nor "0": the portal drops the element otherwise.',
        'BUTTONS.0.COMMAND: Has to be the name of a command as text, neither blank nor "0".',
        'BUTTONS.0.COMMAND_PARAMS: Has to be a text, neither blank nor "0", which the portal empties: leave it out, or send another.',
      ],
    ],
    [
      'a flag',
      { TEXT: 'a', LINK: '/', DISABLED: true },
      ['BUTTONS.0.DISABLED: Invalid option: expected one of "Y"|"N"'],
    ],
  ])('%s', (_, button, issues) => {
    expect(issuesOf(keyboardSchema, { BOT_ID: 7, BUTTONS: [button] })).toEqual(issues);
  });

  it('no bot', () => {
    expect(issuesOf(keyboardSchema, { BUTTONS: [{ TEXT: 'a', LINK: '/' }] })).toEqual([
      'BOT_ID: Has to be a whole number above 0.',
    ]);
  });
});

describe('an issue of a menu says what is meant', () => {
  it.each<Case>([
    ['nothing', { TEXT: '0', APP_ID: 3, APP_PARAMS: 'x' }, []],
    ['no action', { TEXT: 'a' }, [`ITEMS.0: ${ITEM}`]],
    ['a colour', { TEXT: 'a', LINK: '/', BG_COLOR: '#fff' }, ['ITEMS.0: Unrecognized key: "BG_COLOR"']],
  ])('%s', (_, item, issues) => {
    expect(issuesOf(menuSchema, { BOT_ID: 7, ITEMS: [item] })).toEqual(issues);
  });
});
