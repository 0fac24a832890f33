import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeShare } from '../../../playground/share/decode-share.ts';
import { encodeShare } from '../../../playground/share/encode-share.ts';
import { toHash } from '../../../playground/share/hash.ts';

const hashOf = (text: string): string => toHash(deflateRawSync(text));

describe('a share link', () => {
  it('opens what was shared, whatever the code is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (code) => {
        expect(await decodeShare(await encodeShare({ code }))).toEqual({ code });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the chosen target', async () => {
    const shared = { code: 'reply()', method: 'im.notify' } as const;
    expect(await decodeShare(await encodeShare(shared))).toEqual(shared);
  });

  it('is shorter than the code once the code is long', async () => {
    const code = 'a.message("Hello");\n'.repeat(100);
    expect((await encodeShare({ code })).length).toBeLessThan(code.length / 5);
  });

  it.each([
    ['no hash', ''],
    ['another hash', '#size'],
    ['bytes that do not unpack', toHash(new Uint8Array([1, 2, 3]))],
    ['a text that is no JSON', hashOf('{')],
    ['no code', hashOf('{"text":"x"}')],
    ['code that is no text', hashOf('{"code":7}')],
    ['nothing', hashOf('null')],
    ['more than anybody writes', hashOf(JSON.stringify({ code: 'x'.repeat(2_000_000) }))],
  ])('is not made of %s', async (_what, hash) => {
    expect(await decodeShare(hash)).toBeUndefined();
  });

  it('forgets a target that is none', async () => {
    expect(await decodeShare(hashOf('{"code":"x","method":"toString"}'))).toEqual({ code: 'x' });
  });
});
