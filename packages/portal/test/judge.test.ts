import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMethod, judge, LIMITS, METHODS, type JudgeContext, type Method } from '../src/index.ts';
import { COMPLETE, COMPLETE_V2, judgeAnswer, list } from './support/calls.ts';
import { attach, keyboard } from './support/plausible.ts';
import { countCodePoints, phpJson } from './support/php-json.ts';

const method = fc.constantFrom(...METHODS);

/** Values of every kind under the keys that the portal reads. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      1,
      -1,
      2.5,
      '',
      '0',
      'N',
      'Y',
      ' ',
      '/x',
      'https://e.com',
      '#fff',
      'a\\nb',
      'NEWLINE',
      'PUT',
      'LINE',
      '😀',
    ),
    fc.string(),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(
    fc.constantFrom(
      'BLOCKS',
      'MESSAGE',
      'TEXT',
      'USER',
      'NAME',
      'LINK',
      'RICH_LINK',
      'GRID',
      'VALUE',
      'DISPLAY',
      'IMAGE',
      'FILE',
      'DELIMITER',
      'SIZE',
      'COLOR',
      'COLOR_TOKEN',
      'DESCRIPTION',
      'BUTTONS',
      'TYPE',
      'COMMAND',
      'ACTION',
      'ACTION_VALUE',
      'APP_ID',
      'ITEMS',
      'COLORS',
      'BG_COLOR',
      'USER_ID',
      'NETWORK_ID',
      'PREVIEW',
      'HTML',
      'text',
      '__proto__',
      '0',
    ),
    tie('any'),
    { maxKeys: 5 },
  ),
})).any;

function call(name: Method, attach: unknown, keyboard: unknown, menu: unknown): object {
  return name.startsWith('imbot.v2.')
    ? { ...COMPLETE_V2, fields: { message: 'x', attach, keyboard, menu } }
    : { ...COMPLETE, ATTACH: attach, KEYBOARD: keyboard, MENU: menu };
}

/** Six properties: 24,000 cases. */
const RUNS = { numRuns: 4_000 };

const MAY_EDIT = 'context.records.mayEdit';

function throws(): never {
  throw new Error('a lost connection');
}

const ATTACH = { BLOCKS: [{ MESSAGE: 'x' }], COLOR: 'TRANSPARENT' };

describe('judge', { timeout: 120_000 }, () => {
  it('never throws, whatever the parameters are', () => {
    fc.assert(
      fc.property(
        method,
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (name, params) => {
          expect(() => judge(name, params)).not.toThrow();
        },
      ),
      RUNS,
    );
  });

  it('never throws, whatever the context is', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constant(throws),
      fc.anything().map((answer) => () => answer),
    );
    const records = fc.record(
      { auth: odd, clientId: odd, findCommand: odd, findBot: odd, findMessage: odd, mayEdit: odd },
      { requiredKeys: [] },
    );
    const context = fc.oneof(
      fc.anything(),
      fc.record({ botId: odd, dialog: odd, records: fc.oneof(odd, records) }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(method, context, (name, given) => {
        // A context that types forbid.
        const verdict = judge(name, call(name, ATTACH, undefined, undefined), given as JudgeContext);
        expect(verdict.status === 200).toBe(verdict.error === null);
      }),
      RUNS,
    );
  });

  it.each<readonly [name: string, context: unknown, findings: readonly string[]]>([
    ['null', null, []],
    ['null everywhere', { botId: null, dialog: null, records: null }, []],
    ['a number', 5, ['context']],
    ['words', { botId: '7', dialog: 'chat' }, ['context.botId', 'context.dialog']],
    ['a bot below nothing', { botId: -1 }, ['context.botId']],
    ['a getter that throws', Object.defineProperty({}, 'botId', { get: throws }), ['context']],
    ['no records', { records: 5 }, ['context.records', 'context.records.clientId']],
    ['records of no application', { records: { auth: 'webhook' } }, ['context.records.clientId']],
    ['a promise', { records: { clientId: 'a', mayEdit: () => Promise.resolve(true) } }, [MAY_EDIT]],
    ['a word for a question', { records: { clientId: 'a', mayEdit: 'yes' } }, [MAY_EDIT]],
    ['a question that throws', { records: { clientId: 'a', mayEdit: throws } }, [MAY_EDIT]],
  ])('takes a context with %s', (_, given, places) => {
    // A context that types forbid.
    const { error, issues } = judge('im.message.update', { ...COMPLETE, ATTACH }, given as JudgeContext);
    expect(error).toBeNull();
    expect(list(issues)).toEqual(places.map((place) => `warning CONTEXT_UNREADABLE ${place}`));
  });

  it('takes a record that makes no sense for none', () => {
    const records = {
      auth: 'webhook',
      clientId: 'a',
      findBot: () => Promise.resolve({ id: 7, clientId: 'a' }),
      findCommand: () => ({ id: '1' }),
    };
    // Records that types forbid.
    const context = { records } as object as JudgeContext;
    expect(judge('imbot.message.add', COMPLETE, context).error).toBe('BOT_ID_ERROR');
    const { error, issues } = judge('imbot.command.answer', COMPLETE, context);
    expect(error).toBe('COMMAND_ID_ERROR');
    expect(list(issues)).toContain('warning CONTEXT_UNREADABLE context.records.findCommand');
  });

  it('gives a whole verdict on whatever stands in the parts', () => {
    fc.assert(
      fc.property(method, value, value, value, (name, attach, keyboard, menu) => {
        const verdict = judge(name, call(name, attach, keyboard, menu), { botId: 7 });
        expect(verdict.status === 200).toBe(verdict.error === null);
        for (const { message, hint, path } of verdict.issues) {
          expect(message).not.toMatch(/^$|undefined|\[object/);
          expect(hint).not.toBe('');
          expect(path.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('counts what it says is stored, to the code point', () => {
    fc.assert(
      fc.property(value, value, value, (attach, keyboard, menu) => {
        const { parts, sizes } = judge(
          'imbot.message.add',
          call('imbot.message.add', attach, keyboard, menu),
          { botId: 7 },
        );
        for (const name of ['attach', 'keyboard', 'menu'] as const) {
          const stored = parts[name]?.stored ?? null;
          expect(sizes[name].used).toBe(stored === null ? 0 : countCodePoints(phpJson(stored)));
        }
      }),
      RUNS,
    );
  });

  it('keeps every block and button that is in order', () => {
    fc.assert(
      fc.property(attach, keyboard, (sentAttach, sentKeyboard) => {
        const { issues, error } = judgeAnswer({ ATTACH: sentAttach, KEYBOARD: sentKeyboard });
        expect(error).toBeNull();
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stores the stored form as it is', () => {
    fc.assert(
      fc.property(attach, keyboard, (sentAttach, sentKeyboard) => {
        const first = judgeAnswer({ ATTACH: sentAttach, KEYBOARD: sentKeyboard }).parts;
        const second = judgeAnswer({ ATTACH: first.attach?.stored, KEYBOARD: first.keyboard?.stored }).parts;
        expect(second).toEqual(first);
      }),
      RUNS,
    );
  });

  it('does not change what it is given', () => {
    const params = {
      ...COMPLETE,
      ATTACH: { BLOCKS: [{ MESSAGE: ' a\\nb ' }] },
      KEYBOARD: [{ TEXT: ' a ', LINK: '/' }],
    };
    const before = structuredClone(params);
    judge('imbot.command.answer', params);
    expect(params).toEqual(before);
  });
});

describe('requests that do not arrive', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    [
      'half a pair',
      { ATTACH: { BLOCKS: [{ MESSAGE: 'a\ud83d' }] } },
      'error LONE_SURROGATE ATTACH.BLOCKS[0].MESSAGE',
    ],
    ['a bigint', { MESSAGE: 5n }, 'error NOT_JSON MESSAGE'],
  ])('%s', (_, fields, finding) => {
    const { error, status, issues } = judgeAnswer(fields);
    expect({ error, status }).toEqual({ error: 'COMMAND_ID_ERROR', status: 400 });
    expect(list(issues)).toContain(finding);
    expect(issues[0]?.portalCode).toBe('COMMAND_ID_ERROR');
  });

  it.each([
    [{ fields: { message: '\ud83d' } }, ['text']],
    [{ fields: { attach: { BLOCKS: [{ RICH_LINK: '\ud83d' }] } } }, ['attach', 0, 'richLink']],
    [{ KEYBOARD: { BUTTONS: [{ BG_COLOR: '\ud83d' }] } }, ['keyboard', 0, 'bgColor']],
    ['\ud83d', ['params']],
  ])('%j are found where an author would look', (params, path) => {
    expect(judge('imbot.v2.Chat.Message.send', params).issues[0]).toMatchObject({
      code: 'LONE_SURROGATE',
      path,
    });
  });

  it.each([null, undefined, 'x', 5, [1]])('%j for parameters', (params) => {
    const { error, issues } = judge('im.notify', params);
    expect(error).toBe('USER_ID_EMPTY');
    expect(list(issues)).toContain('error PARAMS_NOT_OBJECT params');
  });

  it('says the depth that is too much', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 600; level++) deep = [deep];
    const { issues } = judgeAnswer({ ATTACH: deep });
    expect(issues[0]).toMatchObject({ code: 'TOO_DEEP', limit: 512 });
  });

  it.each<unknown>(['imbot.chat.add', '__proto__', '', undefined, 5])('method %j', (name) => {
    expect(isMethod(String(name))).toBe(false);
    // A name that types forbid.
    const { error, status, issues } = judge(name as Method, {});
    expect({ error, status }).toEqual({ error: 'ERROR_METHOD_NOT_FOUND', status: 404 });
    expect(list(issues)).toEqual(['error METHOD_UNKNOWN method']);
  });
});

describe('large requests', () => {
  it('are listed up to a bound', () => {
    const { error, issues } = judgeAnswer({ ATTACH: Array.from({ length: 20_000 }, () => ({ FOO: 1 })) });
    expect(error).toBe('ATTACH_ERROR');
    expect(issues.length).toBeLessThan(10_010);
    expect(issues.at(-1)).toMatchObject({ code: 'MORE_ISSUES', limit: 10_000 });
  });

  it('of a hundred thousand people are counted', () => {
    const { parts } = judgeAnswer({
      ATTACH: [{ USER: Array.from({ length: 100_000 }, () => ({ NAME: 'a' })) }],
    });
    expect(parts.attach).toMatchObject({ error: 'ATTACH_OVERSIZE', size: 85 + 45 * 100_000 - 1 });
  });
});

describe('what stands beside', () => {
  it('the limits', () => {
    expect(LIMITS).toEqual({ part: 60_000, text: 20_000, textTolerated: 20_006 });
  });

  it('the methods', () => {
    expect(METHODS).toHaveLength(11);
    expect(METHODS.every(isMethod)).toBe(true);
  });

  it('sizes of what was not sent', () => {
    const empty = { used: 0, limit: 60_000, items: [] };
    expect(judgeAnswer({ MESSAGE: '😀' }).sizes).toEqual({
      text: { used: 1, limit: 20_000, items: [] },
      attach: empty,
      keyboard: empty,
      menu: empty,
    });
  });
});
