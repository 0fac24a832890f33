import { createVirtualClock, type VirtualClock } from '@riposte/emulator';

/** Real requests in virtual time: hours of waiting pass between two of them. */
export interface VirtualTime {
  readonly clock: VirtualClock;
  /** The real fetch, watched: time stands still while an answer is on its way. */
  readonly fetch: typeof fetch;
  /** Lets time pass until the work is done. */
  readonly drive: <T>(work: Promise<T>) => Promise<T>;
}

/** Virtual milliseconds that pass at once: few at first, many where nothing happens. */
const shortest = 20;
const longest = 10_000;

/** @param patience real milliseconds without a sign after which a request in flight is taken to wait for time to pass */
export const createVirtualTime = ({ patience = 4 } = {}): VirtualTime => {
  const clock = createVirtualClock();
  let inFlight = 0;
  let signs = 0;
  return {
    clock,
    fetch: async (input, init) => {
      inFlight += 1;
      signs += 1;
      try {
        const response = await fetch(input, init);
        // Read here, so that the body counts as part of the request.
        return new Response(response.status === 204 ? null : await response.arrayBuffer(), response);
      } finally {
        inFlight -= 1;
        signs += 1;
      }
    },
    drive: async (work) => {
      const progress = { isOver: false };
      const end = (): void => {
        progress.isOver = true;
      };
      void work.then(end, end);
      let step = shortest;
      let seen = -1;
      let since = performance.now();
      while (!progress.isOver) {
        await new Promise((resolve) => setImmediate(resolve));
        if (signs !== seen) {
          seen = signs;
          step = shortest;
          since = performance.now();
        } else if (inFlight === 0 || performance.now() - since > patience) {
          await clock.advance(step);
          step = Math.min(step * 2, longest);
          since = performance.now();
        }
      }
      return work;
    },
  };
};
