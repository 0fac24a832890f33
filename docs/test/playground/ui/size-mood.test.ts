import { expect, it } from 'vitest';
import { sizeMood } from '../../../playground/ui/size-mood.ts';

it.each([
  ['text', 16_000, 20_000, ''],
  ['text', 20_000, 20_000, 'near'],
  ['text', 20_006, 20_000, 'near'],
  ['text', 20_007, 20_000, 'over'],
  ['attach', 48_001, 60_000, 'near'],
  ['attach', 59_999, 60_000, 'near'],
  ['keyboard', 60_000, 60_000, 'over'],
])('%s of %i out of %i', (part, used, limit, mood) => {
  expect(sizeMood(part, { used, limit })).toBe(mood);
});
