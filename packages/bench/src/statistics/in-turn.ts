/** Gives the values one after the other, over and over: no one content is all that is timed. */
export function inTurn<T>(values: readonly [T, ...T[]]): () => T {
  let next = 0;
  return () => {
    next = (next + 1) % values.length;
    return values[next] ?? values[0];
  };
}
