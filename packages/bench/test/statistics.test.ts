import { expect, it } from 'vitest';
import { growthExponent } from '../src/statistics/growth-exponent.ts';
import { interleave } from '../src/statistics/interleave.ts';
import { ratioOf, spreadOf } from '../src/statistics/spread.ts';

it.each([
  [1, 1],
  [2, 2],
  [1, 1.5],
])('finds the exponent of %d × size ^ %d', (factor, exponent) => {
  const points = [15, 60, 240, 3_000].map((size) => [size, factor * size ** exponent] as const);
  expect(growthExponent(points)).toBeCloseTo(exponent);
});

it('tells the median, and where half of the numbers lie', () => {
  expect(spreadOf([9, 1, 2, 3, 100])).toEqual({ median: 3, low: 2, high: 9 });
  expect(ratioOf([2, 4, 90], [1, 2, 3])).toEqual({ median: 2, low: 2, high: 2 });
});

it('lets everybody take a turn in every round', () => {
  const turns: string[] = [];
  const task = (name: string) => () => turns.push(name);
  const times = interleave({ a: task('a'), b: task('b') }, { rounds: 5, turn: 0.001 });
  expect([times.a.length, times.b.length]).toEqual([5, 5]);
  const order = turns.join('').replace(/(.)\1*/g, '$1');
  expect(order.slice(-10)).toBe('ababababab');
});

it('takes no contestant that makes nothing', () => {
  expect(() => interleave({ a: () => undefined }, { rounds: 1, turn: 0.001 })).toThrow('nothing');
});
