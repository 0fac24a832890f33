import { expect, test } from 'vitest';
import { firstFrom } from '../../src/scan/first-from.ts';

test.each<[least: number, first: number | undefined]>([
  [0, 2],
  [2, 2],
  [3, 5],
  [9, 9],
  [10, undefined],
])('from %d', (least, first) => {
  expect(firstFrom([2, 5, 9], least)).toBe(first);
});

test('of none', () => {
  expect(firstFrom([], 0)).toBeUndefined();
});
