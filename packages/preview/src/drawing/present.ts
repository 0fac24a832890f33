/** An object without the keys that have no value: absent and `undefined` are not the same in the picture. */
export function present<Shape extends object>(shape: Shape): Present<Shape>;
export function present(shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== ''));
}

type Present<Shape> = { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined | ''> };
