import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, judgeInFull, METHODS, type JudgeContext } from '../../src/index.ts';
import { COMPLETE } from '../support/calls.ts';
import { params } from '../support/careful.ts';
import { eachChanged, mutated } from '../support/mutated.ts';
import { attach, keyboard } from '../support/plausible.ts';

const context = fc.constantFrom<JudgeContext>({}, { botId: 7 }, { botId: 1_234_567 }, { botId: 0 });

/** Both readings, to the order of the keys. */
function expectSame(method: (typeof METHODS)[number], sent: unknown, known: JudgeContext): void {
  const quick = judge(method, sent, known);
  const full = judgeInFull(method, sent, known);
  expect(quick).toEqual(full);
  expect(JSON.stringify(quick)).toBe(JSON.stringify(full));
}

const menuItem = fc.record(
  {
    TEXT: fc.constantFrom('a', 'я/', '0', 'a&b'),
    LINK: fc.constantFrom('/', '/#a', 'x'),
    ACTION: fc.constantFrom('PUT', 'HELP'),
    ACTION_VALUE: fc.constantFrom('v', ''),
    COMMAND: fc.constantFrom('c', '/c', ''),
    COMMAND_PARAMS: fc.constantFrom('p', '', '0'),
    CONTEXT: fc.constantFrom('ALL', 'DESKTOP'),
    DISABLED: fc.constantFrom('Y', 'N', true),
  },
  { requiredKeys: ['TEXT'] },
);

describe('the quick reading says what the full one says', { timeout: 120_000 }, () => {
  it.each(METHODS)('of all that %s takes', (method) => {
    fc.assert(
      fc.property(mutated(params[method]), context, (sent, known) => {
        expectSame(method, sent, known);
      }),
      { numRuns: 500 },
    );
  });

  it('of parts as people mean them, and as they come out', () => {
    const menu = fc.array(menuItem, { minLength: 1, maxLength: 4 });
    const parts = fc.record({ ATTACH: attach, KEYBOARD: keyboard, MENU: menu }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(parts, mutated(parts)), context, (sent, known) => {
        expectSame('imbot.message.add', { ...COMPLETE, ...(sent as object) }, known);
      }),
      { numRuns: 3_000 },
    );
  });

  const looks = { TEXT: 'a', CONTEXT: 'MOBILE', DISABLED: 'N' };
  const size = { WIDTH: 10, HEIGHT: 1_000 };

  it.each<readonly [part: string, element: object]>([
    ['ATTACH', { MESSAGE: 'a' }],
    ['ATTACH', { LINK: { NAME: 'a', LINK: '/a', DESC: 'b', PREVIEW: '/c', ...size } }],
    [
      'ATTACH',
      { GRID: [{ NAME: 'a', VALUE: 'b', DISPLAY: 'ROW', COLOR_TOKEN: 'alert', LINK: '/a', ...size }] },
    ],
    ['ATTACH', { GRID: [{ NAME: 'a', VALUE: 'b', USER_ID: 1, CHAT_ID: 2 }] }],
    ['ATTACH', { IMAGE: [{ LINK: '/a', NAME: 'a', PREVIEW: '/b', ...size }, { LINK: '/' }] }],
    ['ATTACH', { IMAGE: { LINK: '/a' } }],
    ['ATTACH', { USER: { NAME: 'a', USER_ID: 5, AVATAR: '/a' } }],
    ['ATTACH', { USER: { NAME: 'a', LINK: '/b' } }],
    ['ATTACH', { DELIMITER: { SIZE: 100 } }],
    ['KEYBOARD', { TYPE: 'NEWLINE' }],
    ['KEYBOARD', { ...looks, TYPE: 'BUTTON', LINK: '/a', DISPLAY: 'LINE', BLOCK: 'Y', WIDTH: 5 }],
    ['KEYBOARD', { ...looks, COMMAND: 'c', COMMAND_PARAMS: 'p', BG_COLOR_TOKEN: 'primary' }],
    ['KEYBOARD', { TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: 'v' }],
    ['MENU', { ...looks, LINK: '/a' }],
    ['MENU', { TEXT: 'a', COMMAND: 'c', COMMAND_PARAMS: 'p' }],
    ['MENU', { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: 'v' }],
  ])('of %s with %j, and of all that is one field away from it', (part, element) => {
    for (const known of [{ botId: 7 }, { botId: 0 }, {}]) {
      for (const changed of [element, ...eachChanged(element)]) {
        expectSame('imbot.message.add', { ...COMPLETE, [part]: [changed, element] }, known);
      }
    }
  });

  it('of backslashes, wherever they are', () => {
    const odd = { MESSAGE: 'C:\\temp' };
    const blocks = [{ MESSAGE: 'a' }, odd, { LINK: { LINK: '/a', DESC: 'b\\tc' } }];
    for (const ATTACH of [blocks, { BLOCKS: blocks.slice(0, 1), DESCRIPTION: 'a\\nb' }, { BLOCKS: [odd] }]) {
      expectSame('im.notify', { ...COMPLETE, ATTACH }, {});
    }
  });
});
