import { describe, expect, it } from 'vitest';
import { toText } from '../../src/php/to-text.ts';

describe('toText casts as PHP (string) does', () => {
  it.each<readonly [null | boolean | number | string, string]>([
    [null, ''],
    [true, '1'],
    [false, ''],
    ['x', 'x'],
    [0, '0'],
    [-5, '-5'],
    [2.5, '2.5'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.33333333333333'],
    [0.0001, '0.0001'],
    [-0.00025, '-0.00025'],
    [0.00001, '1.0E-5'],
    [1.5e-7, '1.5E-7'],
    [1e18, '1000000000000000000'],
    [1e25, '1.0E+25'],
    [-1.25e30, '-1.25E+30'],
  ])('%j is %j', (value, text) => {
    expect(toText(value)).toBe(text);
  });
});
