/** A list in rows of at most `most`. */
export function rowsOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, row) =>
    items.slice(row * most, (row + 1) * most),
  );
}
