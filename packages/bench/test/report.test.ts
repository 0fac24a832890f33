import { expect, it } from 'vitest';
import { gate } from '../src/report/gate.ts';
import { targets } from '../src/report/targets.ts';
import { writeNumber } from '../src/report/write-number.ts';
import { writeGate } from '../src/report/write-text.ts';

it.each([
  ['at most', 0.6, 0.6, true],
  ['at most', 0.6, 0.61, false],
  ['at least', 3, 3, true],
  ['at least', 3, 2.99, false],
] as const)('holds %s %d against %d: %s', (side, limit, value, isMet) => {
  const held = gate([{ id: 'a', title: 'A', value, unit: 'times' }], [{ id: 'a', limit, side }]);
  expect(held.map((one) => one.isMet)).toEqual([isMet]);
});

it('takes what was not measured for missed', () => {
  const held = gate([], targets);
  expect(held.some(({ isMet }) => isMet)).toBe(false);
  expect(writeGate(held)).toContain(`0 of ${targets.length} targets met`);
});

it('promises each number once', () => {
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
});

it.each([
  [{ value: 0.619, unit: 'times' }, '0.62 ×'],
  [{ value: 0.619, unit: 'times', low: 0.5, high: 0.7 }, '0.62 × (0.50–0.70)'],
  [{ value: 3_000, unit: 'number' }, '3000'],
  [{ value: 14.75, unit: 'KB' }, '14.8 KB'],
] as const)('writes %j as %s', (number, written) => {
  expect(writeNumber({ id: 'a', title: 'A', ...number })).toBe(written);
});
