import { im, imbotV2, type Target } from '@riposte/builder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReply, arbitraryText } from '../../src/arbitraries.ts';
import { toCompile } from '../../src/index.ts';

describe('arbitraryReply', () => {
  it.each<readonly [string, Target | undefined]>([
    ['a message of a bot', undefined],
    ['imbot.v2', imbotV2.messageSend({ botId: 39, dialogId: 'chat5' })],
    ['a notification, which has no keyboard', im.notify({ userId: 1 })],
  ])('always compiles for %s', (_name, target) => {
    fc.assert(
      fc.property(arbitraryReply({ target }), (made) => {
        expect(toCompile(made, target).pass).toBe(true);
      }),
    );
  });

  it('has every part and every kind of block somewhere', () => {
    const made = fc.sample(arbitraryReply(), { numRuns: 400, seed: 7 });
    const sent = JSON.stringify(
      made.map((each) => each.safeCompile(imbotV2.messageSend({ botId: 39, dialogId: 5 }))),
    );
    for (const key of [
      '"MESSAGE"',
      '"DELIMITER"',
      '"LINK"',
      '"RICH_LINK"',
      '"USER"',
      '"GRID"',
      '"IMAGE"',
      '"FILE"',
      '"COMMAND"',
      'NEWLINE',
      '"PUT"',
    ])
      expect(sent).toContain(key);
  });
});

describe('arbitraryText', () => {
  it('is hostile now and then, and everyday now and then', () => {
    const texts = fc.sample(arbitraryText(), { numRuns: 300, seed: 7 });
    expect(texts.some((text) => text.includes('####REPLACEMENT_MARK_0'))).toBe(true);
    expect(texts).toContain('Done');
  });
});
