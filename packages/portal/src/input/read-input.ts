import type { PhpMap, PhpValue } from '../php/value.ts';
import { isWellFormed } from './is-well-formed.ts';

/** What keeps a value from arriving as it was meant. */
export type InputFault = 'NOT_JSON' | 'TOO_DEEP' | 'TOO_LARGE' | 'LONE_SURROGATE';

export interface InputFinding {
  readonly fault: InputFault;
  readonly keys: readonly (string | number)[];
}

export interface Input {
  readonly value: PhpValue;
  readonly findings: readonly InputFinding[];
}

/** json_decode gives up beyond this depth, and an undecodable body counts as empty (portal.md §8.1; PHP manual). */
export const MAX_DEPTH = 512;
/** Elements looked at before a value is called too large; no portal would read as much in one request. */
export const MAX_NODES = 2_000_000;

/**
 * Copies a value the way JSON.stringify and json_decode would carry it to PHP: getters are read once, `toJSON` is
 * asked, undefined goes, maps whose keys are 0, 1, 2… become lists, and so does `{}`.
 *
 * @param value anything at all; nothing it does makes this throw.
 */
export function readInput(value: unknown): Input {
  const findings: InputFinding[] = [];
  const keys: (string | number)[] = [];
  const open = new Set<object>();
  let nodes = 0;

  const find = (fault: InputFault): null => {
    findings.push({ fault, keys: [...keys] });
    return null;
  };

  const copyEntries = (source: object): PhpMap => {
    const map: Record<string, PhpValue> = {};
    for (const key of Object.keys(source)) {
      keys.push(key);
      if (!isWellFormed(key)) find('LONE_SURROGATE');
      const copy = copyValue((source as Readonly<Record<string, unknown>>)[key]);
      if (copy !== undefined) setOwn(map, key, copy);
      keys.pop();
      if (nodes > MAX_NODES) break;
    }
    return map;
  };

  const copyList = (source: readonly unknown[]): PhpValue[] => {
    const list: PhpValue[] = [];
    for (let i = 0; i < source.length && nodes <= MAX_NODES; i++) {
      keys.push(i);
      list.push(copyValue(source[i]) ?? null);
      keys.pop();
    }
    return list;
  };

  const copyObject = (source: object): PhpValue | undefined => {
    if (open.has(source)) return find('NOT_JSON');
    if (open.size >= MAX_DEPTH) return find('TOO_DEEP');
    open.add(source);
    try {
      if (hasToJson(source)) {
        const replaced = source.toJSON(String(keys.at(-1) ?? ''));
        return replaced === source ? find('NOT_JSON') : copyValue(replaced);
      }
      return Array.isArray(source) ? copyList(source) : asPhpArray(copyEntries(source));
    } catch {
      return find('NOT_JSON');
    } finally {
      open.delete(source);
    }
  };

  const copyValue = (source: unknown): PhpValue | undefined => {
    if (++nodes > MAX_NODES) return nodes === MAX_NODES + 1 ? find('TOO_LARGE') : null;
    switch (typeof source) {
      case 'string':
        if (!isWellFormed(source)) find('LONE_SURROGATE');
        return source;
      case 'number':
        return Number.isFinite(source) ? source + 0 : null;
      case 'boolean':
        return source;
      case 'bigint':
        return find('NOT_JSON');
      case 'object':
        return source === null ? null : copyObject(source);
      default:
        return undefined;
    }
  };

  return { value: copyValue(value) ?? null, findings };
}

function hasToJson(source: object): source is { readonly toJSON: (key: string) => unknown } {
  return 'toJSON' in source && typeof source.toJSON === 'function';
}

/** Assigning to `__proto__` would call its setter. */
function setOwn(map: Record<string, PhpValue>, key: string, value: PhpValue): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else map[key] = value;
}

/** PHP's array of a JSON object: a list where the keys count up from 0, as they do in `{}`. */
function asPhpArray(map: PhpMap): PhpValue {
  const keys = Object.keys(map);
  return keys.every((key, index) => key === String(index)) ? Object.values(map) : map;
}
