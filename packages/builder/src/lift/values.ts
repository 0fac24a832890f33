/** An object as the portal knows it: keys and anything behind them. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one object that a stored list of one holds, or the object itself. */
export function onlyOf(value: unknown): Fields | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [only] = list;
  return list.length === 1 && isFields(only) ? only : undefined;
}

/** A list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Without what is undefined: options are said or left out. */
export function said<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key of Object.keys(options) as (keyof T)[]) {
    const value = options[key];
    if (isSaid(value)) kept[key] = value;
  }
  return kept;
}

function isSaid<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}
