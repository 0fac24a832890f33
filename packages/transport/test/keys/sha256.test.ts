import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/keys/sha256.ts';

it('is SHA-256, as Node knows it', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(Buffer.from(sha256(text)).toString('hex')).toBe(
        createHash('sha256').update(text, 'utf8').digest('hex'),
      );
    }),
    { numRuns: 500 },
  );
});

it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 1_000])(
  'of %i bytes, around the borders of its blocks',
  (length) => {
    const text = 'a'.repeat(length);
    expect(Buffer.from(sha256(text)).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
  },
);
