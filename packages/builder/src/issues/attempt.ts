/** What reading a foreign value gives; undefined where a getter or a proxy of it throws. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** `Array.isArray`, of anything. */
export function isList(value: unknown): value is readonly unknown[] {
  return attempt(() => Array.isArray(value)) === true;
}

/** How such a value is named. */
export const unreadable = 'an object that throws when it is read';
