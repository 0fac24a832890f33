import { isRecord } from '../php/is-record.ts';
import type { PhpValue } from '../php/value.ts';

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
/** Values looked at before a request is called too large; no portal would read as many in one. */
export const MAX_VALUES = 2_000_000;
/** Faults told one by one; one is enough to keep the request from arriving. */
const MAX_FINDINGS = 100;

/** A copy in the making. */
interface Copying {
  readonly findings: InputFinding[];
  /** The keys down to the value being copied, and the objects they lead through. */
  readonly keys: (string | number)[];
  readonly ancestors: object[];
  values: number;
}

type Copy<S> = (source: S, copying: Copying) => PhpValue | undefined;

/**
 * Copies a value the way JSON.stringify and json_decode would carry it to PHP: getters are read once, `toJSON` is
 * asked, undefined goes, maps whose keys are 0, 1, 2… become lists, and so does `{}`.
 *
 * @param value anything at all; nothing it does makes this throw.
 */
export function readInput(value: unknown): Input {
  const copying: Copying = { findings: [], keys: [], ancestors: [], values: 0 };
  const copy = guard(value, copyValue, copying);
  return { value: copy ?? null, findings: copying.findings };
}

/** A getter or a proxy may throw, and a revoked proxy does so wherever it is touched. */
function guard<S>(source: S, copy: Copy<S>, copying: Copying): PhpValue | undefined {
  const depth = copying.keys.length;
  try {
    return copy(source, copying);
  } catch {
    copying.keys.length = depth;
    return find('NOT_JSON', copying);
  }
}

function find(fault: InputFault, { findings, keys }: Copying): null {
  if (findings.length < MAX_FINDINGS) findings.push({ fault, keys: [...keys] });
  return null;
}

/** Undefined stands for what JSON leaves out. */
function copyValue(value: unknown, copying: Copying): PhpValue | undefined {
  copying.values++;
  if (copying.values > MAX_VALUES) {
    return copying.values === MAX_VALUES + 1 ? find('TOO_LARGE', copying) : null;
  }
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) find('LONE_SURROGATE', copying);
      return value;
    case 'number':
      return Number.isFinite(value) ? value + 0 : null;
    case 'boolean':
      return value;
    case 'bigint':
      return find('NOT_JSON', copying);
    case 'object':
      return isList(value)
        ? goInto(value, copyList, copying)
        : isRecord(value)
          ? goInto(value, copyMap, copying)
          : null;
    default:
      return undefined;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Copies what lies inside of a list or map, whatever that does. */
function goInto<S extends object>(source: S, copy: Copy<S>, copying: Copying): PhpValue | undefined {
  const { ancestors } = copying;
  if (ancestors.includes(source)) return find('NOT_JSON', copying);
  if (ancestors.length >= MAX_DEPTH) return find('TOO_DEEP', copying);
  ancestors.push(source);
  const copied = guard(source, copy, copying);
  ancestors.pop();
  return copied;
}

function copyList(source: readonly unknown[], copying: Copying): PhpValue[] {
  const list: PhpValue[] = [];
  for (let i = 0; i < source.length && copying.values <= MAX_VALUES; i++) {
    copying.keys.push(i);
    list.push(copyValue(source[i], copying) ?? null);
    copying.keys.pop();
  }
  return list;
}

function copyMap(source: Readonly<Record<string, unknown>>, copying: Copying): PhpValue | undefined {
  const { toJSON } = source;
  if (typeof toJSON === 'function') {
    const replaced: unknown = Reflect.apply(toJSON, source, [String(copying.keys.at(-1) ?? '')]);
    return copyValue(replaced, copying);
  }
  const map: Record<string, PhpValue> = {};
  // PHP's array of an object whose keys count up from 0 is a list, as it is for `{}`.
  let count = 0;
  let isCounted = true;
  for (const key of Object.keys(source)) {
    copying.keys.push(key);
    if (!key.isWellFormed()) find('LONE_SURROGATE', copying);
    const copy = copyValue(source[key], copying);
    if (copy !== undefined) {
      isCounted = isCounted && key === String(count);
      count++;
      setOwn(map, key, copy);
    }
    copying.keys.pop();
  }
  return isCounted ? Object.values(map) : map;
}

/** Assigning to `__proto__` would call its setter. */
function setOwn(map: Record<string, PhpValue>, key: string, value: PhpValue): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else map[key] = value;
}
