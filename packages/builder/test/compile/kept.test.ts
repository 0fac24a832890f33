import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttachText, readMessage, type Run } from '@riposte/bbcode';
import { judge, storedParts } from '@riposte/portal';
import { command, imbot, reply, type Reply } from '@riposte/builder';
import { anyReply } from '../support/arbitrary-reply.ts';
import { anyText } from '../support/arbitrary-text.ts';

const run = command('run', String);
const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });

interface Kept {
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  readonly buttons: readonly Readonly<Record<string, unknown>>[];
}

/** What the portal would keep of a reply; undefined where compile refuses it. */
const keptOf = (made: Reply): Kept | undefined => {
  const result = made.safeCompile(target);
  if (!result.ok) return undefined;
  const verdict = judge(target.method, result.message.params, { botId: 39 });
  const { attach, keyboard } = storedParts(verdict);
  return {
    text: verdict.text?.stored ?? '',
    blocks: attach?.BLOCKS ?? [],
    buttons: (keyboard ?? []) as unknown as Kept['buttons'],
  };
};

const textOf = (runs: readonly Run[]): string =>
  runs.map((one) => ('text' in one ? one.text : '\u0001')).join('');
/** What is left of a text for the eye: no characters of no width, and blanks as one. */
const visible = (text: string): string =>
  text
    .replace(/[\u200B\u2060\uFEFF]|(?![\n\r\t\u0085])\p{Cc}/gu, '')
    .replace(/[\s\u00A0\u0085]+/g, ' ')
    .trim();
/** Written by hand as an emoji code, the portal shows the emoji (client.md §1.1 rule 6). */
const isPlain = (text: string): boolean => !/:[0-9a-f]{8}:/i.test(text);

describe('what compile lets pass is kept as it was composed', () => {
  it('text, wherever it stands', () => {
    fc.assert(
      fc.property(anyText.filter(isPlain), anyText.filter(isPlain), (one, other) => {
        const kept = keptOf(reply(one).attach((a) => a.message(other).grid([['Name', one]])));
        if (kept === undefined) return;
        expect(visible(textOf(readMessage(kept.text).runs))).toBe(visible(one));
        const [message, grid] = kept.blocks as [{ MESSAGE: string }, { GRID: [{ VALUE: string }] }];
        expect(visible(textOf(readAttachText(message.MESSAGE).runs))).toBe(visible(other));
        expect(visible(textOf(readAttachText(grid.GRID[0].VALUE).runs))).toBe(visible(one));
        expect(readMessage(kept.text).runs.every((one_) => 'text' in one_ && one_.marks.every(isLink))).toBe(
          true,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('labels, values and parameters of buttons, to the character', () => {
    fc.assert(
      fc.property(anyText, anyText, (label, value) => {
        const made = reply('x').keyboard((k) => k.send(label, value).command('Run', run(value)));
        const kept = keptOf(made);
        if (kept === undefined) return;
        const [send, called] = kept.buttons;
        expect(visible(String(send?.TEXT))).toBe(visible(label));
        expect(send?.ACTION_VALUE).toBe(value);
        const params = String(called?.COMMAND_PARAMS);
        expect(run.match({ kind: 'command', command: 'run', params, context: 'keyboard' })).toEqual({
          ok: true,
          params: value,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('and composing never changes what it was composed from', () => {
    fc.assert(
      fc.property(anyReply, anyText, (base, text) => {
        const before = JSON.stringify(base.safeCompile(target));
        const added = base
          .text(text)
          .attach((a) => a.message(text))
          .keyboard((k) => k.send('more').row())
          .menu((m) => m.link('M', '/'))
          .without('menu');
        expect(added).not.toBe(base);
        expect(JSON.stringify(base.safeCompile(target))).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

/** The one mark that plain text may get: the portal links bare addresses. */
function isLink(mark: string): boolean {
  return mark.startsWith('link:');
}
