/**
 * An append-only list that shares its storage: adding to the newest version costs one push, adding to an older
 * one copies, so that every version stays what it was. A plain copy per call would make a chain of n calls cost n².
 */
export interface Sequence<T> {
  readonly length: number;
  /** Longer than `length` once a later version has grown. */
  readonly shared: T[];
}

const nothing: Sequence<never> = { length: 0, shared: [] };

export function emptySequence<T>(): Sequence<T> {
  return nothing;
}

export function append<T>({ length, shared }: Sequence<T>, item: T): Sequence<T> {
  const own = length > 0 && shared.length === length ? shared : shared.slice(0, length);
  own.push(item);
  return { length: length + 1, shared: own };
}

export function toArray<T>({ length, shared }: Sequence<T>): readonly T[] {
  return shared.slice(0, length);
}

export function lastOf<T>({ length, shared }: Sequence<T>): T | undefined {
  return shared[length - 1];
}

export function toSequence<T>(items: readonly T[]): Sequence<T> {
  return { length: items.length, shared: [...items] };
}
