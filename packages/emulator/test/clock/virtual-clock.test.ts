import { createVirtualClock } from '@riposte/emulator';
import { expect, it } from 'vitest';
import { realClock } from '../../src/clock/real-clock.ts';

it('stands still until it is told to go on, and wakes sleepers in order, each at its own time', async () => {
  const clock = createVirtualClock(1_000);
  const woken: string[] = [];
  const sleep = async (name: string, milliseconds: number): Promise<void> => {
    await clock.sleep(milliseconds);
    woken.push(`${name} at ${clock.now()}`);
  };
  void sleep('late', 30);
  void sleep('early', 10);
  void sleep('early too', 10);
  void sleep('never', 500);
  await clock.advance(40);
  expect(woken).toEqual(['early at 1010', 'early too at 1010', 'late at 1030']);
  expect([clock.now(), clock.sleeping()]).toEqual([1_040, 1]);
});

it.each([
  ['virtual', createVirtualClock()],
  ['real', realClock],
])('a sleep on a %s clock ends at once when it is aborted', async (_name, clock) => {
  const controller = new AbortController();
  const slept = clock.sleep(1_000_000, controller.signal);
  controller.abort();
  await slept;
  await clock.sleep(1_000_000, controller.signal);
});

it('a real clock goes on by itself', async () => {
  const before = realClock.now();
  await realClock.sleep(2);
  expect(realClock.now()).toBeGreaterThanOrEqual(before);
});
