import type { PortalState } from './portal-state.ts';

/** The whole state as JSON text, which can be kept in a file; two equal states give the same text. */
export function takeSnapshot(state: PortalState): string {
  return JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

/**
 * Puts a state back to what it was.
 *
 * @throws RangeError when the text is no snapshot of this version
 */
export function restoreSnapshot(state: PortalState, snapshot: string): void {
  const held = readObject(snapshot);
  const missing = Object.keys(state).filter((key) => !Object.hasOwn(held, key));
  if (missing.length > 0) throw new RangeError(`The snapshot has no ${missing.join(', ')}.`);
  const restored = Object.entries(state).map(([key, now]: [string, unknown]) => {
    const value = held[key];
    if (!(now instanceof Map)) return [key, value] as const;
    if (!Array.isArray(value)) throw new RangeError(`In the snapshot ${key} is no list.`);
    return [key, new Map(value as [unknown, unknown][])] as const;
  });
  Object.assign(state, Object.fromEntries(restored));
}

function readObject(snapshot: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(snapshot);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Said below.
  }
  throw new RangeError('The snapshot is no JSON object. Take it with portal.snapshot().');
}
