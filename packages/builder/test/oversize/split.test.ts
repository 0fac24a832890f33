import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttachText, readMessage } from '@riposte/bbcode';
import { command, fmt, im, imbot, imbotV2, reply, ReplyError, split } from '@riposte/builder';
import type { Compiled, Reply, Target } from '@riposte/builder';
import { anyReply } from '../support/arbitrary-reply.ts';

const chat = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const run = command('run', String);

interface Sent {
  readonly MESSAGE: string;
  readonly BLOCKS: readonly Readonly<Record<string, unknown>>[];
}

const sentBy = ({ params }: Compiled): Sent => {
  const { MESSAGE = '', ATTACH } = params as { MESSAGE?: string; ATTACH?: Sent };
  return { MESSAGE, BLOCKS: ATTACH?.BLOCKS ?? [] };
};

/** What people read, without the blanks between the pieces. */
const seen = (messages: readonly Compiled[]): string =>
  messages
    .map(sentBy)
    .flatMap(({ MESSAGE, BLOCKS }) => [
      textOf(readMessage(MESSAGE).runs),
      ...BLOCKS.map((block) =>
        'MESSAGE' in block ? textOf(readAttachText(String(block.MESSAGE)).runs) : JSON.stringify(block),
      ),
    ])
    .join('')
    .replace(/[\s\u200B]+/g, '');
const textOf = (runs: ReturnType<typeof readMessage>['runs']): string =>
  runs.map((run) => ('text' in run ? run.text : JSON.stringify(run.atom))).join('');

const words = (count: number, word = 'слово'): string => `${word} `.repeat(count);

describe('split', () => {
  it.each<[string, Reply, Target, number]>([
    ['what fits is one message', reply('x').keyboard((k) => k.send('a')), chat, 1],
    ['text over 20,000', reply(words(7_000)), chat, 3],
    ['text with markup', reply(fmt`${fmt.bold(words(4_000))} end`), chat, 2],
    [
      'blocks over 60,000',
      reply('x').attach((a) => a.each([1, 2, 3], (b, n) => b.message(`${n}${words(6_000)}`))),
      chat,
      3,
    ],
    ['one block over 60,000', reply('x').attach((a) => a.message(words(15_000))), chat, 2],
    ['a text of slashes', reply('x').attach((a) => a.message('/ '.repeat(40_000))), chat, 3],
    [
      'a grid over 60,000',
      reply('x').attach((a) =>
        a.grid([
          ['a', words(6_000)],
          ['b', words(6_000)],
        ]),
      ),
      chat,
      2,
    ],
    ['a row over 60,000', reply('x').attach((a) => a.grid([['a', words(15_000)]])), chat, 2],
    [
      'text and attach',
      reply(words(7_000)).attach((a) => a.message(words(6_000)).message(words(6_000))),
      chat,
      4,
    ],
    [
      'an attach alone, where that is enough',
      reply().attach((a) => a.message(words(15_000))),
      im.messageAdd({ dialogId: 1 }),
      2,
    ],
    ['the second generation', reply(words(7_000)), imbotV2.messageSend({ botId: 39, dialogId: 'chat5' }), 3],
  ])('%s', (_name, made, target, count) => {
    const messages = split(made, target);
    expect(messages).toHaveLength(count);
    for (const { sizes } of messages) {
      expect(sizes.text.used).toBeLessThanOrEqual(20_000);
      expect(sizes.attach.used).toBeLessThan(60_000);
    }
  });

  it('loses nothing that people read', () => {
    const text = words(7_000, 'one');
    const made = reply(text).attach((a) => a.message(words(20_000, 'two')).delimiter().message('three'));
    const expected = `${text}${words(20_000, 'two')}{"DELIMITER":{"SIZE":200}}three`.replace(/\s+/g, '');
    expect(seen(split(made, chat))).toBe(expected);
  });

  it('puts keyboard and menu on the last message', () => {
    const made = reply(words(7_000))
      .keyboard((k) => k.command('Run', run('x')))
      .menu((m) => m.link('Site', '/'));
    const keys = split(made, chat).map(({ params }) =>
      Object.keys(params).filter((key) => /KEYBOARD|MENU/.test(key)),
    );
    expect(keys).toEqual([[], [], ['KEYBOARD', 'MENU']]);
  });

  it.each<[string, Reply, Target, string]>([
    ['an update', reply(words(7_000)), imbot.messageUpdate({ messageId: 7 }), 'SPLIT_UPDATE'],
    [
      'a keyboard over the limit',
      reply('x').keyboard((k) => k.send('a', words(15_000))),
      chat,
      'KEYBOARD_OVERSIZE',
    ],
    [
      'a block that cannot be parted',
      reply('x').attach((a) => a.user(words(15_000))),
      chat,
      'ATTACH_OVERSIZE',
    ],
    ['what is wrong anyway', reply(' '), chat, 'MESSAGE_EMPTY'],
  ])('refuses %s', (_name, made, target, code) => {
    let thrown: unknown;
    try {
      split(made, target);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ReplyError);
    expect((thrown as ReplyError).issues.map((issue) => issue.code)).toContain(code);
  });

  it.each(['\\', '>>a\n', '- a\n', '**', 'word '])(
    'parts a text of %j that grows where Markdown is switched on',
    (unit) => {
      const text = `s${unit.repeat(Math.ceil(50_000 / unit.length))}e`;
      const pieces = split(reply(text), chat, { policy: 'markdown' });
      expect(pieces.length).toBeGreaterThan(2);
      expect(Math.max(...pieces.map(({ sizes }) => sizes.text.used))).toBeLessThanOrEqual(20_000);
    },
  );

  it('is one message, the compiled one, whenever that compiles', () => {
    fc.assert(
      fc.property(anyReply, (made) => {
        const result = made.safeCompile(chat);
        if (result.ok) expect(split(made, chat)).toEqual([result.message]);
      }),
      { numRuns: 300 },
    );
  });
});
