/** Entries as PHP writes an array into JSON: a list where the keys count up from 0, and `[]` where there is none. */
export function phpArray(entries: readonly (readonly [string, unknown])[]): unknown {
  const isList = entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
