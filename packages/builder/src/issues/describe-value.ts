import { attempt, unreadable } from './attempt.ts';

/** A value in a few words, for the sentence "… is not text". */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
    case 'bigint':
      return `the bigint ${value}n`;
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    case 'object':
      return attempt(() => describeObject(value)) ?? unreadable;
  }
}

const kinds = [
  [Promise, 'a promise that was not awaited'],
  [Date, 'a Date'],
  [Map, 'a Map'],
  [Set, 'a Set'],
] as const;

function describeObject(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const kind = kinds.find(([made]) => value instanceof made);
  return kind?.[1] ?? 'an object';
}
