import { Exit } from '../exit.ts';

/** What a line of JSON Lines says, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** A line as an object. */
export function fieldsOf(line: unknown): Fields {
  if (typeof line === 'object' && line !== null && !Array.isArray(line)) return { ...line };
  throw new Exit(`A line is ${JSON.stringify(line)}, not an object.`);
}

/** A text of a line. */
export function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value === 'string') return value;
  throw new Exit(
    value === undefined ? `There is no ${key}.` : `${key} is ${JSON.stringify(value)}, not a text.`,
  );
}
