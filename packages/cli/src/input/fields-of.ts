import { Exit } from '../exit.ts';

/** A line as an object. */
export function fieldsOf(line: unknown): Readonly<Record<string, unknown>> {
  if (typeof line === 'object' && line !== null && !Array.isArray(line)) return { ...line };
  throw new Exit(`A line is ${JSON.stringify(line)}, not an object.`);
}

/** A text of a line; empty where it has none. */
export function textOf(fields: Readonly<Record<string, unknown>>, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}
