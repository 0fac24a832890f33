import { isArray, isList, type PhpValue } from './value.ts';

/** `$value[$key] ?? null` for any key, also one that a prototype has. */
export function own(value: PhpValue, key: string): PhpValue {
  return isArray(value) && !isList(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}
