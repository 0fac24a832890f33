import type { Clock } from '../clock/clock.ts';
import type { Call, Step } from '../exchange/call.ts';
import { heldNow } from '../exchange/held.ts';
import type { Answer } from '../http/answer.ts';

/**
 * One call of a dialog at a time, in the order they were made: a later message never overtakes an earlier one that
 * is being repeated. Dialogs do not wait for each other.
 */
export function inDialogOrder(next: Step, clock: Clock): Step {
  const lasts = new Map<string, Promise<unknown>>();
  return async (call) => {
    const { dialog } = call;
    if (dialog === undefined) return next(call);
    const before = lasts.get(dialog);
    const own = takeTurn(before, call);
    // Whoever leaves early lets nobody past: the ones behind wait for those before as well.
    const last = Promise.allSettled([before, own]);
    lasts.set(dialog, last);
    try {
      return await own;
    } finally {
      void last.then(() => {
        if (lasts.get(dialog) === last) lasts.delete(dialog);
      });
    }
  };

  async function takeTurn(before: Promise<unknown> | undefined, call: Call): Promise<Answer> {
    if (before !== undefined) await patiently(before, call, clock);
    return heldNow(call, clock.now()) ?? next(call);
  }
}

/** Waits for the ones before, but not past the deadline and not when called off. */
async function patiently(before: Promise<unknown>, call: Call, clock: Clock): Promise<void> {
  const over = new AbortController();
  const stop = (): void => {
    over.abort();
  };
  call.stop.addEventListener('abort', stop);
  if (call.stop.aborted) stop();
  const patience = Math.min(call.deadline - clock.now() + 1, 2 ** 31 - 1);
  try {
    await Promise.race([
      before,
      call.deadline === Infinity ? aborted(over.signal) : clock.sleep(patience, over.signal),
    ]);
  } finally {
    call.stop.removeEventListener('abort', stop);
    over.abort();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
