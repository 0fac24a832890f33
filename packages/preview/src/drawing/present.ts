/** An object without the keys that have no value: absent and `undefined` are not the same in the picture. */
export function present<Shape extends object>(shape: Shape): Present<Shape>;
export function present(shape: Readonly<Record<string, unknown>>): object {
  const found: Record<string, unknown> = {};
  for (const key in shape) {
    const value = shape[key];
    if (value !== undefined && value !== '') found[key] = value;
  }
  return found;
}

type Present<Shape> = { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined | ''> };
