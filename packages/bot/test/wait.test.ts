import { expect, it } from 'vitest';
import { wait } from '../src/wait.ts';

const hour = 3_600_000;

it.each<[string, () => Promise<void>]>([
  ['its time is over', () => wait(0)],
  [
    'the signal is aborted',
    () => {
      const controller = new AbortController();
      const waiting = wait(hour, controller.signal);
      controller.abort();
      return waiting;
    },
  ],
  ['the signal was aborted before', () => wait(hour, AbortSignal.abort())],
])('waits no longer once %s', async (_name, start) => {
  await expect(start()).resolves.toBeUndefined();
});
