import { isFields, type Fields } from './values.ts';

/** Whether two values are the same JSON, whatever the order of their keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  return misfits(one, other).length === 0;
}

/** The paths at which two values differ, in dots: `GRID.0.VALUE`. */
export function misfits(one: unknown, other: unknown, path: readonly string[] = []): readonly string[] {
  if (Object.is(one, other)) return [];
  if (Array.isArray(one) && Array.isArray(other)) return misfitsIn(toFields(one), toFields(other), path);
  if (isFields(one) && isFields(other)) return misfitsIn(one, other, path);
  return [path.join('.')];
}

function toFields(list: readonly unknown[]): Fields {
  return Object.fromEntries(list.entries());
}

function misfitsIn(one: Fields, other: Fields, path: readonly string[]): readonly string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => misfits(one[key], other[key], [...path, key]));
}
