import { describe, expect, it } from 'vitest';
import {
  change,
  command,
  diff,
  fit,
  fmt,
  fromPayload,
  imbot,
  measure,
  paginate,
  reply,
  ReplyError,
  revise,
  split,
  toCode,
  toProgram,
} from '@riposte/builder';

const chat = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const run = command('run', String);

const fail = (): never => {
  throw new Error('nobody may read this');
};
const trap = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

/** What plain JavaScript passes where something else belongs. */
const strange: readonly [string, unknown][] = [
  ['null', null],
  ['NaN', Number.NaN],
  ['-1', -1],
  ['1e21', 1e21],
  ['a bigint', 10n],
  ['true', true],
  ['a symbol', Symbol('s')],
  ['an object', {}],
  ['an object with the name of a method', { toString: 1, constructor: 2 }],
  ['an object without a prototype', Object.create(null)],
  ['a list that holds itself', [[]].map((list: unknown[]) => (list.push(list), list))],
  ['a list with gaps', new Array(3)],
  ['a Date', new Date(Number.NaN)],
  [
    'a getter that throws',
    {
      size: 1,
      kind: 'x',
      get tone() {
        return fail();
      },
    },
  ],
  ['a proxy that throws', trap],
  ['a proxy without a target', revoked],
  ['something that only looks like text', { kind: 'formatted', nodes: [null], problems: [], checks: [] }],
  ['what is not iterable though it says so', { [Symbol.iterator]: 5 }],
  ['a lone surrogate', '\ud800'],
  ['zero-width text', '\u200b'],
];

/** Each takes one argument of any kind: it composes, or says at a path what is wrong. */
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  reply: (value) => reply(value).compile(chat),
  bold: (value) => reply(fmt.bold(value)).compile(chat),
  'size of a text': (value) => reply(fmt.size('x', value)).compile(chat),
  time: (value) => reply(fmt.time(value)).compile(chat),
  list: (value) => reply(fmt.list(value)).compile(chat),
  join: (value) => reply(fmt.join(value)).compile(chat),
  template: (value) => reply(fmt(value, value)).compile(chat),
  message: (value) =>
    reply('x')
      .attach((a) => a.message(value))
      .compile(chat),
  delimiter: (value) =>
    reply('x')
      .attach((a) => a.delimiter(value))
      .compile(chat),
  'rows of a grid': (value) =>
    reply('x')
      .attach((a) => a.grid(value))
      .compile(chat),
  'row of a grid': (value) =>
    reply('x')
      .attach((a) => a.grid([value]))
      .compile(chat),
  'options of a user': (value) =>
    reply('x')
      .attach((a) => a.user('u', value))
      .compile(chat),
  'raw block': (value) =>
    reply('x')
      .attach((a) => a.raw(value))
      .compile(chat),
  attach: (value) => reply('x').attach(value).compile(chat),
  'builder that comes back': (value) =>
    reply('x')
      .keyboard(() => value)
      .compile(chat),
  'call of a command': (value) =>
    reply('x')
      .keyboard((k) => k.command('x', value))
      .compile(chat),
  'params of an app': (value) =>
    reply('x')
      .keyboard((k) => k.app('x', 1, value))
      .compile(chat),
  'page of a pager': (value) =>
    reply('x')
      .keyboard((k) => k.pager(value, () => run('x')))
      .compile(chat),
  'go of a pager': (value) =>
    reply('x')
      .keyboard((k) => k.pager(paginate([1, 2], { size: 1 }), value))
      .compile(chat),
  'labels of a pager': (value) =>
    reply('x')
      .keyboard((k) => k.pager(paginate([1, 2], { size: 1 }), () => run('x'), { labels: value }))
      .compile(chat),
  'items of each': (value) =>
    reply('x')
      .attach((a) => a.each(value, (b) => b))
      .compile(chat),
  'options of each': (value) =>
    reply('x')
      .each([1], (b) => b, value)
      .compile(chat),
  'max of each': (value) =>
    reply('x')
      .each([1], (b) => b, { max: value })
      .compile(chat),
  target: (value) => reply('x').compile(value),
  address: (value) => reply('x').compile(imbot.messageAdd(value)),
  'options of compile': (value) => reply('x').compile(chat, value),
  policy: (value) => reply('x').compile(chat, { policy: value }),
  measure: (value) => measure(value),
  split: (value) => split(value, chat),
  fit: (value) => fit(value, chat, 'drop-largest'),
  diff: (value) => diff(reply('x'), value),
  revise: (value) => revise(value, () => undefined),
  'recipe of revise': (value) => revise(reply('x'), value),
  toCode: (value) => toCode(value),
  'target of toProgram': (value) => toProgram(reply('x'), value),
  'params of a spec': (value) => command('sp', { a: Number })(value),
};

describe.each(Object.entries(calls))('%s', (_name, call) => {
  it.each(strange)('given %s composes or tells at a path', (_what, value) => {
    try {
      call(value as never);
    } catch (error) {
      expect(error).toBeInstanceOf(ReplyError);
      const { issues } = error as ReplyError;
      expect(issues.length).toBeGreaterThan(0);
      for (const { message, hint, path } of issues) {
        expect(message + hint).not.toMatch(/nobody may read|\[object/);
        expect(Array.isArray(path)).toBe(true);
      }
    }
  });
});

it.each(strange)('nothing makes match or fromPayload throw, not even %s', (_what, value) => {
  expect(run.match(value as never)).toBeUndefined();
  expect(fromPayload(value as never).issues).not.toEqual([]);
  expect(() => fromPayload({ method: 'im.notify', params: value })).not.toThrow();
});

it.each<[string, () => unknown]>([
  ['a change to split', () => split(change().text('x') as never, chat)],
  ['a compiled message to measure', () => measure(reply('x').compile(chat) as never)],
])('%s is named', (_name, call) => {
  expect(call).toThrow(/takes a reply.*it was given .* \[NOT_A_MESSAGE\]/);
});
