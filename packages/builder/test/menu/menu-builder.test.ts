import { describe, expect, it } from 'vitest';
import { change, command, imbot, reply, split, type Change, type Reply } from '@riposte/builder';

const run = command('run', String);
const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const update = imbot.messageUpdate({ messageId: 7, botId: 39 });

const itemsOf = (made: Reply): unknown =>
  (made.compile(target).params.MENU as { ITEMS: readonly { TEXT: string }[] }).ITEMS.map(({ TEXT }) => TEXT);

describe('a menu', () => {
  it.each<[string, Reply, readonly string[]]>([
    ['when', reply('x').menu((m) => m.when('a', (n, label) => n.send(label))), ['a']],
    ['each', reply('x').menu((m) => m.each(['a', 'b'], (n, label) => n.copy(label))), ['a', 'b']],
    ['use', reply('x').menu((m) => m.use((n) => n.command('Run', run('x')).put('b'))), ['Run', 'b']],
  ])('composes with %s', (_name, made, expected) => {
    expect(itemsOf(made)).toEqual(expected);
  });

  it.each<[string, Reply, string]>([
    ['a list that is none', reply('x').menu((m) => m.each(5 as never, (n) => n).send('a')), 'NOT_A_LIST'],
    [
      'a fragment that returns nothing',
      reply('x').menu((m) => m.use((() => 5) as never).send('a')),
      'FORGOTTEN_RETURN',
    ],
    ['a lost item', reply('x').menu((m) => (m.send('lost'), m.send('kept'))), 'LOST_BRANCH'],
  ])('tells of %s', (_name, made, code) => {
    const result = made.safeCompile(target);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });
});

describe('a change', () => {
  it.each<[string, Change, object]>([
    ['when', change().when(true, (c) => c.text('x')), { MESSAGE: 'x' }],
    [
      'each',
      change().each(['attach', 'menu'] as const, (c, part) => c.remove(part)),
      { ATTACH: 'N', MENU: 'N' },
    ],
    [
      'use',
      change().use((c) => c.menu((m) => m.send('a'))),
      { MENU: { BOT_ID: 39, ITEMS: [{ TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: 'a' }] } },
    ],
  ])('composes with %s', (_name, made, expected) => {
    expect(made.compile(update).params).toEqual({ MESSAGE_ID: 7, BOT_ID: 39, ...expected });
  });

  it('throws all its findings', () => {
    expect(() => change().text('').compile(update)).toThrow(/MESSAGE_DELETES/);
    expect(() =>
      change()
        .use((() => null) as never)
        .compile(update),
    ).toThrow(/FORGOTTEN_RETURN/);
  });
});

it('an attach with a look is parted under its limit too', () => {
  const long = reply('x').attach((a) =>
    a
      .each([1, 2, 3], (b) => b.message('word '.repeat(7_000)))
      .tone('alert')
      .description('All of it'),
  );
  const messages = split(long, target);
  expect(messages.length).toBeGreaterThan(1);
  for (const { params, sizes } of messages) {
    expect(sizes.attach.used).toBeLessThan(60_000);
    expect(params.ATTACH).toMatchObject({ COLOR_TOKEN: 'alert', DESCRIPTION: 'All of it' });
  }
});
