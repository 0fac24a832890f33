/** What ends a request: the caller, or the time allowed. */
export interface Patience {
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** Lets go of the timer and of the caller's signal. */
  readonly release: () => void;
}

/** A signal that aborts when the caller's does or after so many milliseconds; made by hand, so that it can be let go. */
export function createPatience(milliseconds: number, caller: AbortSignal | undefined): Patience {
  const controller = new AbortController();
  let isOver = false;
  const stop = (): void => {
    controller.abort(caller?.reason);
  };
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, milliseconds);
  caller?.addEventListener('abort', stop);
  if (caller?.aborted === true) stop();
  return {
    signal: controller.signal,
    isOver: () => isOver,
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', stop);
    },
  };
}
