import { describe, expect, it } from 'vitest';
import { command, fit, imbot, measure, reply, type FitPolicyName, type Reply } from '@riposte/builder';

const chat = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const run = command('run', String);
const long = 'слово '.repeat(5_000);

const blocks = reply('x').attach((a) =>
  a.message('first').message(long).message(`${long}${long}`).message('last'),
);
const buttons = reply('x').keyboard((k) =>
  k.each(Array.from({ length: 400 }), (row, _, index) => row.command(`b${index}`, run('x')).row()),
);

describe('fit', () => {
  it.each<[string, Reply, FitPolicyName, readonly (readonly (string | number)[])[]]>([
    ['what fits stays', reply('x').attach((a) => a.message('y')), 'drop-last-blocks', []],
    [
      'the last blocks go',
      blocks,
      'drop-last-blocks',
      [
        ['attach', 3],
        ['attach', 2],
      ],
    ],
    ['the largest block goes', blocks, 'drop-largest', [['attach', 2]]],
    ['the longest text is shortened', blocks, 'shorten-text', [['attach', 2]]],
    ['the message text is shortened', reply(long), 'shorten-text', [['text']]],
    [
      'both are shortened',
      reply(long).attach((a) => a.message(long).message(`${long}${long}`)),
      'shorten-text',
      [['text'], ['attach', 1]],
    ],
  ])('%s', (_name, made, policy, removed) => {
    const fitted = fit(made, chat, policy);
    expect(fitted.removed.map(({ path }) => path)).toEqual(removed);
    expect(fitted.reply.safeCompile(chat).ok).toBe(true);
    expect(removed.length === 0).toBe(fitted.reply === made);
  });

  it('says what it saved, to the code point', () => {
    for (const policy of ['drop-last-blocks', 'drop-largest', 'shorten-text'] as const) {
      const { reply: fitted, removed } = fit(blocks, chat, policy);
      const saved = measure(blocks, chat).attach.used - measure(fitted, chat).attach.used;
      const commas = policy === 'shorten-text' ? 0 : removed.length;
      expect(removed.reduce((sum, { size }) => sum + size, commas)).toBe(saved);
    }
  });

  it('drops buttons with the rows they leave empty', () => {
    const { reply: fitted, removed } = fit(buttons, chat, 'drop-last-blocks');
    const { params, sizes } = fitted.compile(chat);
    expect(removed.length).toBeGreaterThan(50);
    expect(sizes.keyboard.used).toBeLessThan(60_000);
    expect(JSON.stringify(params)).not.toContain('{"TYPE":"NEWLINE"},{"TYPE":"NEWLINE"}');
  });

  it('leaves what a policy cannot mend to compile', () => {
    const { reply: fitted, removed } = fit(reply(long), chat, 'drop-largest');
    expect(removed).toEqual([]);
    expect(fitted.safeCompile(chat)).toMatchObject({ ok: false });
  });

  it('refuses a policy that is none', () => {
    expect(() => fit(blocks, chat, 'drop-all' as never)).toThrow(
      /drop-last-blocks, shorten-text, drop-largest/,
    );
  });
});
