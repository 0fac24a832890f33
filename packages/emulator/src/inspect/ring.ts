/** A list that keeps its newest entries only, so that memory stays flat however long a portal runs. */
export interface Ring<T> {
  readonly add: (entry: T) => void;
  /** Oldest first. */
  readonly entries: () => readonly T[];
}

/**
 * @param size how many entries are kept
 * @param onAdd hears of every new one
 */
export function createRing<T>(size: number, onAdd?: () => void): Ring<T> {
  const kept: T[] = [];
  let oldest = 0;
  return {
    add: (entry) => {
      if (kept.length < size) kept.push(entry);
      else {
        kept[oldest] = entry;
        oldest = (oldest + 1) % size;
      }
      onAdd?.();
    },
    entries: () => [...kept.slice(oldest), ...kept.slice(0, oldest)],
  };
}
