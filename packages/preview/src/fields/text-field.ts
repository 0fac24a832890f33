import type { Fields } from './fields.ts';

/** The text under a key, or undefined where there is none to show. LINK keeps DESC and HTML of any type (portal.md §3.2). */
export function textField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
