import { describe, expect, it } from 'vitest';
import {
  mayOperate,
  operate,
  operatingFields,
  type OperatingRule,
  type Usage,
} from '../../src/rules/operating-time.ts';

const rule = (mode: OperatingRule['mode']): OperatingRule => ({ mode, limit: 420 });
const minute = 60_000;

/** Usage after calls at minutes of the clock, each of so many seconds. */
function after(
  mode: OperatingRule['mode'],
  calls: readonly (readonly [number, number])[],
): Usage | undefined {
  return calls.reduce<Usage | undefined>(
    (usage, [at, seconds]) => operate(usage, rule(mode), { now: at * minute, seconds }),
    undefined,
  );
}

describe('operating time (transport.md §1.6)', () => {
  it.each<[string, OperatingRule['mode'], readonly (readonly [number, number])[], number, boolean]>([
    ['nothing used', 'new', [], 0, true],
    ['420 seconds are allowed', 'new', [[0, 420]], 0, true],
    ['more is a ban', 'new', [[0, 420.5]], 0, false],
    ['the ban lasts five minutes', 'new', [[0, 500]], 4.99, false],
    ['and then all is forgotten', 'new', [[0, 500]], 5, true],
    ['calls that short cost nothing', 'new', new Array<[number, number]>(5_000).fill([0, 0.1]), 0, true],
    [
      'what is ten minutes old does not count',
      'new',
      [
        [0, 400],
        [10, 400],
      ],
      10,
      true,
    ],
    [
      'what is nine minutes old does',
      'new',
      [
        [0, 400],
        [9, 400],
      ],
      9,
      false,
    ],
    ['the old server counts short calls', 'old', new Array<[number, number]>(4_300).fill([0, 0.1]), 0, false],
    ['and refuses until the window has passed', 'old', [[0, 420]], 9.9, false],
    ['without a ban after it', 'old', [[0, 420]], 10, true],
    ['switched off', 'off', [[0, 5_000]], 0, true],
  ])('%s', (_name, mode, calls, at, allowed) => {
    expect(mayOperate(after(mode, calls), rule(mode), at * minute)).toBe(allowed);
  });

  it.each<[string, readonly (readonly [number, number])[], number, object]>([
    ['unused', [], 1, { operating: 0, operating_reset_at: 660 }],
    [
      'used',
      [
        [1, 2],
        [2, 3],
      ],
      3,
      { operating: 5, operating_reset_at: 660 },
    ],
    ['banned', [[1, 500]], 2, { operating: 0, operating_reset_at: 360 }],
  ])('fields of `time`: %s', (_name, calls, at, fields) => {
    expect(operatingFields(after('new', calls), at * minute)).toEqual(fields);
  });
});
