/** What is left of a type once the value has passed for true. */
export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

export function isTruthy<T>(value: T): value is T & Truthy<T> {
  return Boolean(value);
}
