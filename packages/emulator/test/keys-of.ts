/** Every key of a tree with its path, in order; an empty map or list shows as itself. */
export const keysOf = (tree: object): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [key];
    const inner = keysOf(value).map((below) => `${key}.${below}`);
    return inner.length > 0 ? inner : [`${key}.${Array.isArray(value) ? '[]' : '{}'}`];
  });
