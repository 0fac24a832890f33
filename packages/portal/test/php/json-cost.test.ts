import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonCost } from '../../src/php/json-cost.ts';
import { textCost } from '../../src/php/text-cost.ts';
import { countCodePoints, phpJson } from '../support/php-json.ts';

describe('textCost counts what json_encode writes', () => {
  it.each([
    ['', 2],
    ['a', 3],
    ['é', 3],
    ['😀', 3],
    ['/', 4],
    ['"', 4],
    ['\\', 4],
    ['\n\t\r\b\f', 12],
    ['\u0000\u0001\u001f', 20],
    ['\u007f\u0080\u009f', 5],
    ['\u2028\u2029', 14],
    ["<>&'", 6],
  ])('%j costs %d', (text, cost) => {
    expect(textCost(text)).toBe(cost);
  });

  it('agrees with a slow encoder on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(text.isWellFormed());
        expect(textCost(text)).toBe(countCodePoints(phpJson(text)));
      }),
    );
  });
});

describe('jsonCost counts any JSON value', () => {
  it.each([
    [null, 4],
    [true, 4],
    [false, 5],
    [0, 1],
    [-12, 3],
    [2.5, 3],
    [1e25, 7],
    [2 ** 63, 19],
    [-(2 ** 63), 20],
    [1e-5, 6],
    [1e17, 18],
    [[], 2],
    [{}, 2],
    [[1, 2], 5],
    [{ a: 1, b: [] }, 14],
  ])('%j costs %d', (value, cost) => {
    expect(jsonCost(value)).toBe(cost);
  });

  it('agrees with a slow encoder on any value', () => {
    const integers = { maxSafeInteger: true };
    fc.assert(
      fc.property(fc.jsonValue({ ...integers, depthSize: 'medium' }), (value) => {
        fc.pre(JSON.stringify(value).isWellFormed());
        expect(jsonCost(value)).toBe(countCodePoints(phpJson(value)));
      }),
    );
  });
});
