import type { Fields } from './fields.ts';

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;

/** The colour under a key as `#rrggbb`, the form in which a browser reports it. */
export function colorField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (typeof value !== 'string' || !hex.test(value)) return undefined;
  const digits = value.slice(1).toLowerCase();
  return digits.length === 6 ? `#${digits}` : `#${Array.from(digits, (digit) => digit + digit).join('')}`;
}
