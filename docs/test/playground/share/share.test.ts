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

  it.each([
    { code: 'reply()', method: 'im.notify' },
    { code: 'reply()', policy: 'markdown' },
    { code: 'reply()', method: 'im.notify', policy: 'bbcode' },
  ] as const)('keeps what was chosen: %j', async (shared) => {
    expect(await decodeShare(await encodeShare(shared))).toEqual(shared);
  });

  it.each([
    ['code alone', '{"code":"reply()"}', { code: 'reply()' }],
    ['a target', '{"code":"reply()","method":"im.notify"}', { code: 'reply()', method: 'im.notify' }],
  ])('made before there were policies opens: %s', async (_name, text, shared) => {
    expect(await decodeShare(hashOf(text))).toEqual(shared);
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

  it.each([
    '{"code":"x","method":"toString"}',
    '{"code":"x","policy":"toString"}',
    '{"code":"x","policy":7}',
  ])('forgets a choice that is none: %s', async (text) => {
    expect(await decodeShare(hashOf(text))).toEqual({ code: 'x' });
  });
});
