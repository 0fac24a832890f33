import { describe, expect, it } from 'vitest';
import { runRiposte } from './run-riposte.ts';

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n');

describe('JSON Lines in, JSON Lines out', () => {
  it.each<[string, object, object]>([
    [
      'verdict',
      { id: 'v', method: 'imbot.message.add', botId: 7, menu: [{ TEXT: 'a', LINK: '/' }], attach: 'x' },
      {
        id: 'v',
        parts: {
          menu: { accepted: true, size: 68, normalized: [{ BOT_ID: 7, TEXT: 'a', LINK: '/' }] },
          attach: { accepted: false, error: 'ATTACH_ERROR', status: 400 },
        },
      },
    ],
    [
      'bbcode',
      { id: 'b', where: 'message', text: '[b]x[/b] [user=2][/user]' },
      {
        id: 'b',
        runs: [{ text: 'x', marks: ['b'] }, {}, { text: 'Ann User', marks: ['user:2'] }],
        plain: 'x Ann User',
      },
    ],
    ['bbcode', { id: 'b', where: 'attach', text: '&lt;' }, { id: 'b', plain: '&lt;' }],
    [
      'escape',
      { id: 'e', text: '[b] `x` \\n' },
      {
        id: 'e',
        message: '[\u200bb] `x` \\n',
        attach: '[\u200bb] `x` \\\u200bn',
        messageMarkdown: '[\u200bb] ˋxˋ \\n',
        attachMarkdown: '[\u200bb] ˋxˋ \\\u200bn',
      },
    ],
    ['escape', { id: 'e' }, { id: 'e', message: '' }],
    [
      'draw',
      { id: 'd', attach: [{ MESSAGE: '[b]x[/b]' }], keyboard: [{ TEXT: 'a', LINK: '/' }] },
      {
        id: 'd',
        attach: { bar: 'base', blocks: [{ message: [{ text: 'x', marks: ['b'] }] }] },
        keyboard: [{ text: 'a', display: 'block', tone: 'base' }],
      },
    ],
    ['draw', { id: 'd' }, { id: 'd' }],
  ])('%s %j', async (command, input, expected) => {
    const { code, out } = await runRiposte([command], `\n${lines(input, input)}\n`);
    const made = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(made).toMatchObject([expected, expected]);
  });

  it.each([
    ['verdict', '{"method":"im.notify"}\n{', 'Line 2 is no JSON.'],
    ['verdict', '{"method":"im.fly"}', 'There is no method "im.fly".'],
    ['escape', '5', 'A line is 5, not an object.'],
  ])('%s exits with 2 for %j', async (command, input, message) => {
    const { code, err } = await runRiposte([command], input);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('the short help does not list them', async () => {
    const { out } = await runRiposte(['--help']);
    expect(out).not.toContain('verdict');
  });
});
