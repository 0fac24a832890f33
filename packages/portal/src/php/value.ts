/**
 * A value as PHP holds it after `json_decode(…, true)`. PHP knows one array type; here a list is an array and
 * everything else a map, and `readInput` sees to it that a map is never a list in disguise.
 */
export type PhpValue = null | boolean | number | string | PhpList | PhpMap;
export type PhpList = readonly PhpValue[];
export interface PhpMap {
  readonly [key: string]: PhpValue;
}

/** PHP's is_array: lists and maps alike. */
export function isArray(value: PhpValue): value is PhpList | PhpMap {
  return value !== null && typeof value === 'object';
}

export function isList(value: PhpValue): value is PhpList {
  return Array.isArray(value);
}

/**
 * `$value[$key] ?? null`: what isset would see under a word. Scalars and lists have no such key, and the keys
 * asked for are upper-case words, which no prototype carries.
 */
export function field(value: PhpValue, key: Uppercase<string>): PhpValue {
  return isArray(value) && !isList(value) ? (value[key] ?? null) : null;
}
