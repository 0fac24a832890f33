import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from '../../../playground/share/hash.ts';

describe('the hash of a share link', () => {
  it('gives back any bytes, in letters that an address takes as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const hash = toHash(bytes);
        expect(hash).toMatch(/^#share=[\w-]*$/);
        expect(fromHash(hash)).toEqual(bytes);
      }),
    );
  });

  it.each(['', '#', '#text', '#share=%', '#share=a', '#share=ä'])('is not made of %j', (hash) => {
    expect(fromHash(hash)).toBeUndefined();
  });
});
