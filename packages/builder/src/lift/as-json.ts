/** Deeper than any message; an object that holds itself has no end. */
const deepest = 64;

/** A value as it would travel; undefined for what cannot. */
export function asJson(value: unknown): unknown {
  try {
    const text: unknown = JSON.stringify(value);
    const copy: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return isDeeperThan(copy, deepest) ? undefined : copy;
  } catch {
    return undefined;
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
