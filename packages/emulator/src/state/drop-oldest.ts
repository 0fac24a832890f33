/** Takes the oldest entries out of a map until so many are left: memory stays flat however long a portal runs. */
export function dropOldest<K>(kept: Map<K, unknown>, limit: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= limit) return;
    kept.delete(key);
  }
}
