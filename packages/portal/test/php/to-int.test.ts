import { describe, expect, it } from 'vitest';
import { toExactInt, toInt } from '../../src/php/to-int.ts';
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
    ['1e18', 1e18],
    ['-1.5e18', -1.5e18],
    ['1.5e19', 2 ** 63],
    ['9'.repeat(300), 2 ** 63],
    // Too large for a float as well, and then PHP makes 0 of it.
    ['9'.repeat(1000), 0],
    ['1e309', 0],
    ['-1e1000', 0],
    [`${'0'.repeat(1000)}7`, 7],
    [[], 0],
    [['x'], 1],
    [{ A: 0 }, 1],
  ])('%j is %d', (value, number) => {
    expect(toInt(value)).toBe(number);
  });
});

describe('toExactInt keeps all digits of 64 bits', () => {
  it.each<readonly [PhpValue, bigint]>([
    ['9007199254740993', 9_007_199_254_740_993n],
    ['+9007199254740993', 9_007_199_254_740_993n],
    ['-9223372036854775807', -9_223_372_036_854_775_807n],
    ['9223372036854775808', 9_223_372_036_854_775_807n],
    ['-9223372036854775809', -9_223_372_036_854_775_808n],
    ['1e18', 10n ** 18n],
    ['9007199254740993.5', 9_007_199_254_740_994n],
    [2 ** 60, 2n ** 60n],
    ['-7.9', -7n],
  ])('%j is %d', (value, number) => {
    expect(toExactInt(value)).toBe(number);
  });
});
