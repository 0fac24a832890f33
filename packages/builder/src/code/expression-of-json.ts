import { atom, type Expression } from './expression.ts';
import { sourceOfString } from './source-of-string.ts';

/** A name that needs no quotes as a key. */
const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Any plain value as a literal; what is undefined is left out. */
export function expressionOfJson(value: unknown): Expression {
  if (typeof value === 'string') return atom(sourceOfString(value));
  if (Array.isArray(value)) return { kind: 'list', items: value.map(expressionOfJson) };
  if (typeof value !== 'object' || value === null) return atom(String(value));
  return objectOf(
    Object.entries(value).map(([key, inner]) => [
      key,
      inner === undefined ? undefined : expressionOfJson(inner),
    ]),
  );
}

/** An object of what is there. */
export function objectOf(
  entries: readonly (readonly [key: string, value: Expression | undefined])[],
): Expression {
  return {
    kind: 'object',
    entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [[keyOf(key), value] as const])),
  };
}

function keyOf(key: string): string {
  return plainName.test(key) ? key : key === '__proto__' ? `['__proto__']` : sourceOfString(key);
}
