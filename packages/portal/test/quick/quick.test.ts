import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, judgeInFull, METHODS, type JudgeContext } from '../../src/index.ts';
import { COMPLETE } from '../support/calls.ts';
import { params } from '../support/careful.ts';
import { mutated } from '../support/mutated.ts';
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

  it('of backslashes, wherever they are', () => {
    const odd = { MESSAGE: 'C:\\temp' };
    const blocks = [{ MESSAGE: 'a' }, odd, { LINK: { LINK: '/a', DESC: 'b\\tc' } }];
    for (const ATTACH of [blocks, { BLOCKS: blocks.slice(0, 1), DESCRIPTION: 'a\\nb' }, { BLOCKS: [odd] }]) {
      expectSame('im.notify', { ...COMPLETE, ATTACH }, {});
    }
  });
});
