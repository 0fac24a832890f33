import type { FormMap, FormValue } from './parse-form.ts';

/** A value of a form in which what PHP counts as a list is one. */
export type ListedValue = string | readonly ListedValue[] | { readonly [key: string]: ListedValue };

/**
 * Turns the maps of a parsed form that PHP would call lists (keys 0, 1, 2, … in order) into arrays.
 *
 * @param value a form as `parseForm` reads it
 * @example
 * ```ts
 * toLists(parseForm('MENU[0][TEXT]=Site&MENU[0][LINK]=/')); // { MENU: [{ TEXT: 'Site', LINK: '/' }] }
 * ```
 */
export function toLists(value: FormMap): Readonly<Record<string, ListedValue>> {
  const listed = Object.create(null) as Record<string, ListedValue>;
  for (const [key, inner] of Object.entries(value)) listed[key] = convert(inner);
  return listed;
}

function convert(value: FormValue): ListedValue {
  if (typeof value === 'string') return value;
  const keys = Object.keys(value);
  return keys.every((key, index) => key === String(index))
    ? Object.values(value).map(convert)
    : toLists(value);
}
