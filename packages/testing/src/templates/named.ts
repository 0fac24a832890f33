/** Things to go through, by name or in a list. */
export type Named<T> = readonly T[] | Readonly<Record<string, T>>;

/** With their names: of a list, the text itself or the number from 1. */
export function named<T>(things: Named<T>): readonly (readonly [name: string, thing: T])[] {
  return isList(things)
    ? things.map((thing, index) => [typeof thing === 'string' ? thing : String(index + 1), thing])
    : Object.entries(things);
}

function isList<T>(things: Named<T>): things is readonly T[] {
  return Array.isArray(things);
}
