import { isOver } from '@riposte/portal';
import { expect, it } from 'vitest';

it.each([
  ['text', 20_000, 20_000, false],
  ['text', 20_006, 20_000, false],
  ['text', 20_007, 20_000, true],
  ['attach', 59_999, 60_000, false],
  ['keyboard', 60_000, 60_000, true],
])('%s of %i out of %i', (name, used, limit, isTooMuch) => {
  expect(isOver(name, { used, limit })).toBe(isTooMuch);
});
