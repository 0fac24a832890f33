/**
 * `a[b][]` as `['a', 'b', '']`; undefined when it has more levels than `depth`. A bracket that never closes
 * belongs to the name, and what follows the last bracket is dropped.
 */
export function splitKey(key: string, depth: number): readonly string[] | undefined {
  const open = key.indexOf('[');
  if (open <= 0 || !key.includes(']', open)) return [key];
  const keys = [key.slice(0, open)];
  let at = open;
  while (key[at] === '[') {
    const close = key.indexOf(']', at);
    if (close < 0) break;
    keys.push(key.slice(at + 1, close));
    if (keys.length > depth) return undefined;
    at = close + 1;
  }
  return keys;
}
