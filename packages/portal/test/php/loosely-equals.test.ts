import { describe, expect, it } from 'vitest';
import { looselyAmong, looselyEquals } from '../../src/php/loosely-equals.ts';
import type { PhpValue } from '../../src/php/value.ts';

describe('comparison without the strict flag', () => {
  it.each<readonly [PhpValue, boolean]>([
    ['Y', true],
    [true, true],
    ['y', false],
    ['N', false],
    [0, false],
    [1, false],
    [null, false],
    [false, false],
    [['Y'], false],
  ])('%j against Y: %s', (value, equal) => {
    expect(looselyEquals(value, 'Y')).toBe(equal);
    expect(looselyAmong(value, ['X', 'Y'])).toBe(equal);
  });
});
