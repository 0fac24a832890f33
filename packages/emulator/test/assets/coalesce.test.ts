import { expect, it } from 'vitest';
import { coalesce } from '../../assets/coalesce.js';

it('runs one at a time, and once more for whatever was asked meanwhile', async () => {
  const running: (() => void)[] = [];
  let begun = 0;
  const ask = coalesce(() => {
    begun += 1;
    return new Promise<void>((resolve) => running.push(resolve));
  });
  ask();
  ask();
  ask();
  expect(begun).toBe(1);
  running[0]?.();
  await expect.poll(() => begun, { timeout: 20_000 }).toBe(2);
  running[1]?.();
  await Promise.resolve();
  expect(begun).toBe(2);
  await expect
    .poll(
      () => {
        if (begun === 2) ask();
        return begun;
      },
      { timeout: 20_000 },
    )
    .toBe(3);
});
