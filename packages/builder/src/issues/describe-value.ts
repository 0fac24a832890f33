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

/**
 * Whether what an object holds stands behind methods, as that of a promise or a Map does: read by its keys, it would be
 * lost in silence.
 */
export function isSealed(value: object): boolean {
  return describeValue(value) !== 'an object';
}

function describeObject(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Promise) return 'a promise that was not awaited';
  for (const { kind, words } of kinds) if (value instanceof kind) return words;
  return 'an object';
}

/** What has nothing of its own to read, though it holds something. */
const kinds = [
  { kind: Date, words: 'a Date' },
  { kind: Map, words: 'a Map' },
  { kind: Set, words: 'a Set' },
] as const;
