/** Calls a listener; one that throws or rejects must change nothing. */
export function tell<E>(listener: ((event: E) => unknown) | undefined, event: E): void {
  try {
    const told = listener?.(event);
    if (told instanceof Promise) told.catch(() => undefined);
  } catch {
    // Its own affair.
  }
}
