import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitImage } from '../../src/drawing/fit-image.ts';

describe('fitImage', () => {
  it.each([
    [undefined, 300, undefined],
    [300, undefined, undefined],
    [100, 120, { width: 100, height: 120, fit: 'contain' }],
    [20, 90, { width: 20, height: 90, fit: 'cover' }],
    [272, 272, { width: 272, height: 272, fit: 'contain' }],
    [20, 300, { width: 18.133333333333333, height: 272, fit: 'cover' }],
    [1000, 90, { width: 272, height: 24.48, fit: 'cover' }],
    [1000, 300, { width: 272, height: 81.6, fit: 'cover' }],
    [638, 50, { width: 272, height: 21.316614420062695, fit: 'cover' }],
  ])('fits %s × %s', (width, height, fitted) => {
    expect(fitImage(width, height)).toEqual(fitted);
  });

  it('never leaves the box of 272 × 272', () => {
    const side = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fitImage(width, height);
        expect(fitted?.width).toBeLessThanOrEqual(272);
        expect(fitted?.height).toBeLessThanOrEqual(272);
      }),
    );
  });
});
