import type { Fields } from './fields.ts';

/** The positive number under a key: a width, a size, an id. */
export function countField(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}
