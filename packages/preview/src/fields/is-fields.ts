import type { Fields } from './fields.ts';

/** Whether a value is an object with keys: not null, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
