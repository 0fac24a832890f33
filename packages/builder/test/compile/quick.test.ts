import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Compiled, type Issue, type Verdict } from '@riposte/portal';
import { fmt, imbot, raw, reply } from '@riposte/builder';
import { anyChange, anyReply, anyTarget, anyUpdate } from '../support/arbitrary-reply.ts';

const judgeAgain = ({ method, params }: Compiled, address: object): Verdict => {
  const { botId, dialogKind } = address as { botId?: number; dialogKind?: 'group' | 'private' };
  return judge(method, params, {
    dialog: dialogKind ?? 'group',
    ...(botId !== undefined && { botId }),
  });
};

const anyPolicy = fc.constantFrom(undefined, 'bbcode' as const, 'markdown' as const);

/** Told of every attach made here, and kept back (client.md §5). */
const isNews = ({ code }: Issue): boolean => code !== 'COLOR_RANDOM';

/** What compile lets pass, the model must find nothing against that compile does not say. */
const agrees = (message: Compiled, address: object): void => {
  const verdict = judgeAgain(message, address);
  expect(verdict.error).toBeNull();
  expect(message.sizes).toEqual(verdict.sizes);
  const found = verdict.issues.filter(isNews);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(message.warnings).toEqual(expect.arrayContaining(found));
  expect(JSON.parse(JSON.stringify(message))).toEqual(message);
};

describe('the count of the pen and the portal model', () => {
  it('agree on every reply, for every target', () => {
    let compiled = 0;
    fc.assert(
      fc.property(anyReply, anyTarget, anyPolicy, (made, target, policy) => {
        const result = made.safeCompile(target, { policy });
        if (!result.ok) {
          expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
          return;
        }
        compiled += 1;
        agrees(result.message, target.address);
      }),
      { numRuns: 6_000 },
    );
    expect(compiled).toBeGreaterThan(600);
  });

  it.each([19_999, 20_000, 20_001, 20_006, 20_007, 59_882, 59_883, 59_899, 59_900, 59_901])(
    'agree on texts of %i characters',
    (length) => {
      const chat = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
      const text = 'x'.repeat(length);
      for (const made of [reply(text), reply(fmt.bold(text)), reply('x').attach((a) => a.message(text))]) {
        const { parts, text: kept } = judge('imbot.message.add', {
          ...{ DIALOG_ID: 'chat5', BOT_ID: 39 },
          ...(made.toJSON().attach === undefined
            ? { MESSAGE: made.toJSON().text === text ? text : `[b]${text}[/b]` }
            : { MESSAGE: 'x', ATTACH: { BLOCKS: [{ MESSAGE: text }] } }),
        });
        const result = made.safeCompile(chat);
        expect(result.ok).toBe(parts.attach?.accepted !== false && kept?.cut !== true);
        if (result.ok) agrees(result.message, chat.address);
      }
    },
  );

  it('agree on ready code that the portal rewrites', () => {
    const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
    const { warnings } = reply('x')
      .attach((a) => a.message(raw('a#BR#b')))
      .compile(target);
    expect(warnings.map(({ code }) => code)).toContain('BREAK_MARK');
  });

  it('agree on every change', () => {
    fc.assert(
      fc.property(anyChange, anyUpdate, (made, target) => {
        const result = made.safeCompile(target);
        if (result.ok) agrees(result.message, target.address);
      }),
      { numRuns: 3_000 },
    );
  });
});
