import { describe, expect, it } from 'vitest';
import { toInt } from '../../src/php/to-int.ts';
import type { PhpValue } from '../../src/php/value.ts';

describe('toInt reads as PHP intval does', () => {
  it.each<readonly [PhpValue, number]>([
    [null, 0],
    [true, 1],
    [false, 0],
    [12, 12],
    [12.9, 12],
    [-12.9, -12],
    [2 ** 63, -(2 ** 63)],
    [2 ** 64 + 4096, 4096],
    ['', 0],
    ['abc', 0],
    ['12', 12],
    ['12kb', 12],
    [' \t\n12', 12],
    ['12 ', 12],
    ['+7', 7],
    ['-7', -7],
    ['- 7', 0],
    ['10.9', 10],
    ['.5', 0],
    ['.', 0],
    ['1e3', 1000],
    ['1e3x', 1000],
    ['1e', 1],
    ['0x1A', 0],
    ['99999999999999999999', 2 ** 63],
    ['-99999999999999999999', -(2 ** 63)],
    ['9'.repeat(1000), 2 ** 63],
    [[], 0],
    [['x'], 1],
    [{ A: 0 }, 1],
  ])('%j is %d', (value, number) => {
    expect(toInt(value)).toBe(number);
  });
});
