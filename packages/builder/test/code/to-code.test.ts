import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import {
  change,
  command,
  fmt,
  fromPayload,
  imbot,
  raw,
  reply,
  toCode,
  type Change,
  type Reply,
} from '@riposte/builder';
import { anyChange, anyReply } from '../support/arbitrary-reply.ts';
import { compileAny } from '../support/compile-any.ts';
import { evaluate } from '../support/evaluate.ts';
import { readRequests } from '../support/read-requests.ts';

const echo = command('echo', String);

describe('toCode', () => {
  it.each<[Reply | Change, string]>([
    [reply(), 'reply()'],
    [reply('Done'), "reply('Done')"],
    [reply("It's"), 'reply("It\'s")'],
    [reply('a "b" \'c\'\n\t\\ \u200b\u0007'), String.raw`reply('a "b" \'c\'\n\t\\ \u200b\u0007')`],
    [reply(raw('[B]x[/B]')), "reply(raw('[B]x[/B]'))"],
    [reply(fmt.bold('x')), "reply(fmt.bold('x'))"],
    [
      reply(fmt`a ${fmt.link(fmt`b ${fmt.italic('`${c}')}`, '/x')}`),
      "reply(fmt`a ${fmt.link(fmt`b ${fmt.italic('`${c}')}`, '/x')}`)",
    ],
    [reply(fmt`\`$\{x\\`), "reply('`${x\\\\')"],
    [reply(fmt`${fmt.bold('x')} \`$\{x\\`), "reply(fmt`${fmt.bold('x')} \\`\\${x\\\\`)"],
    [reply('x').system(true).urlPreview(false), "reply('x').system(true).urlPreview(false)"],
    [change(), 'change()'],
    [change().text('x').remove('keyboard', 'menu'), "change().text('x').remove('keyboard', 'menu')"],
    [
      reply('x').attach((a) => a.grid({ Sum: '5', 'Due on': 'Friday' }, { display: 'row' }).tone('alert')),
      "reply('x').attach((a) =>\n  a.grid({ Sum: '5', 'Due on': 'Friday' }, { display: 'row' }).tone('alert'),\n)",
    ],
    [
      reply().attach((a) =>
        a.grid(
          [
            ['1', 'one'],
            ['b', 'two', { tone: 'primary' }],
          ],
          { width: 9 },
        ),
      ),
      "reply().attach((a) =>\n  a.grid(\n    [\n      ['1', 'one'],\n      ['b', 'two', { tone: 'primary' }],\n    ],\n    { width: 9 },\n  ),\n)",
    ],
    [
      reply().attach((a) => a.link('/x').image('/y').delimiter()),
      "reply().attach((a) => a.link('/x').image('/y').delimiter())",
    ],
    [
      reply().keyboard((k) => k.command('Again', echo('hi'), { tone: 'primary' }).send('yes')),
      "reply().keyboard((k) => k.command('Again', command('echo')('hi'), { tone: 'primary' }).send('yes'))",
    ],
    [
      reply().keyboard((k) => k.command('x', { kind: 'command-call', name: 'a b', params: '' })),
      "reply().keyboard((k) => k.command('x', { kind: 'command-call', name: 'a b', params: '' }))",
    ],
    [
      reply().menu((m) => m.app('Open', 5, undefined, { disabled: true })),
      "reply().menu((m) => m.app('Open', 5, undefined, { disabled: true }))",
    ],
  ])('%#: %s', (made, expected) => {
    expect(toCode(made)).toBe(expected);
  });

  it('prints every helper of fmt so that it gives the same', () => {
    const made = reply(
      fmt.lines(
        fmt`${fmt.bold('b')}${fmt.italic('i')}${fmt.underline('u')}${fmt.strike('s')}${fmt.size('z', 20)}`,
        fmt`${fmt.color('c', '#ff0000')}${fmt.url('https://e.com')}${fmt.user('Ann', 7)}${fmt.user('', 8)}`,
        fmt`${fmt.everyone('All')}${fmt.chat('General', 5)}${fmt.message('before', 'chat5', 12)}`,
        fmt`${fmt.send('yes')}${fmt.send('again', echo('x'))}${fmt.put('a', 'b')}${fmt.call('office', '+7 1')}`,
        fmt`${fmt.code('let a;\n')}${fmt.quote(fmt`said ${fmt.bold('so')}`)}`,
        fmt`${fmt.icon('/a.png', { size: 16, title: 'A' })}${fmt.icon('/b.png')}`,
        fmt`${fmt.image('https://e.com/a.png', 'small')}${fmt.time(1_796_115_600, 'LONG_DATE_FORMAT')}`,
        fmt`${fmt.time(5)}${fmt.list(['x', 'y'], { ordered: true })}`,
      ),
    );
    const again = evaluate(toCode(made));
    const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
    const result = compileAny(again, target);
    expect(result.ok && result.message.params).toEqual(made.compile(target).params);
    expect(toCode(again)).toBe(toCode(made));
  });

  it('prints whatever was composed so that it compiles to the same', () => {
    const targets = {
      reply: imbot.messageAdd({ dialogId: 'chat5', botId: 39 }),
      change: imbot.messageUpdate({ messageId: 5, botId: 39 }),
    };
    fc.assert(
      fc.property(fc.oneof(anyReply, anyChange), (made) => {
        const again = evaluate(toCode(made));
        const [before, after] = [made, again].map((one) => compileAny(one, targets[made.kind]));
        if (before?.ok !== true) return;
        expect(after?.ok === true && after.message.params).toEqual(before.message.params);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['payloads', 'portal-random'] as const)('needs no reformatting: %s', async (name) => {
    for (const request of readRequests(name)) {
      const statement = `(${toCode(fromPayload(request).reply)});\n`;
      const code = await format(statement, { parser: 'typescript', printWidth: 100, singleQuote: true });
      // prettier takes the parentheses away, and no statement may begin with them twice.
      expect(`(${code.trimEnd().slice(0, -1)});\n`).toBe(statement);
    }
  });
});
