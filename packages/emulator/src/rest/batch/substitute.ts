/** `$result[key][field]` in a value of a batch. */
const reference = /\$result((?:\[[^\]]*\])+)/g;

/**
 * Puts results of earlier commands of a batch into the values of a later one, wherever `$result[…]` stands in them,
 * in a user's text as well (transport.md §1.7). What is not there becomes empty.
 */
export function substitute(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    return value.replace(reference, (_whole, keys: string) => textAt(results, keys));
  }
  if (Array.isArray(value)) return value.map((inner) => substitute(inner, results));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substitute(inner, results)]));
}

function textAt(results: ReadonlyMap<string, unknown>, keys: string): string {
  const [first = '', ...rest] = keys.slice(1, -1).split('][');
  const found = rest.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (Object.entries(value).find(([name]) => name === key)?.[1] as unknown)
        : undefined,
    results.get(first),
  );
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found)
    : '';
}
