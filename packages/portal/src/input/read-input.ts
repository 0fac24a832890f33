import { isRecord } from '../php/is-record.ts';
import type { PhpMap, PhpValue } from '../php/value.ts';
import { spreadMap } from './spread-map.ts';

/** What keeps a value from arriving as it was meant. */
export type InputFault = 'NOT_JSON' | 'TOO_DEEP' | 'TOO_LARGE' | 'LONE_SURROGATE';

export interface InputFinding {
  readonly fault: InputFault;
  readonly keys: readonly Key[];
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

type Key = string | number;

/** A copy in the making. */
interface Copying {
  readonly findings: InputFinding[];
  /** Whether every object seems to have fields that are not its own, since somebody gave them to the prototype. */
  readonly isPolluted: boolean;
  values: number;
}

/** A list or map being copied, and what it lies in. */
interface Level {
  readonly source: object;
  readonly up: Level | null;
  readonly depth: number;
  /** Where it lies there; null for the whole. */
  readonly key: Key | null;
  /** The key of the map that it lies in, be it in a list or not. */
  readonly under: string;
}

/**
 * Copies a value the way JSON.stringify and json_decode would carry it to PHP: getters are read once, `toJSON` is
 * asked, undefined goes, maps whose keys are 0, 1, 2… become lists, and so does `{}`.
 *
 * @param value anything at all; nothing it does makes this throw.
 */
export function readInput(value: unknown): Input {
  const copying: Copying = { findings: [], isPolluted: isPolluted(), values: 0 };
  try {
    return { value: copyValue(value, null, null, copying) ?? null, findings: copying.findings };
  } catch {
    // A revoked proxy throws wherever it is touched.
    return { value: find('NOT_JSON', null, null, copying), findings: copying.findings };
  }
}

function isPolluted(): boolean {
  for (const _ in {}) return true;
  return false;
}

function find(fault: InputFault, key: Key | null, up: Level | null, { findings }: Copying): null {
  if (findings.length >= MAX_FINDINGS) return null;
  const keys: Key[] = key === null ? [] : [key];
  for (let level = up; level !== null; level = level.up) {
    if (level.key !== null) keys.push(level.key);
  }
  findings.push({ fault, keys: keys.reverse() });
  return null;
}

/** Undefined stands for what JSON leaves out. */
function copyValue(
  value: unknown,
  key: Key | null,
  up: Level | null,
  copying: Copying,
): PhpValue | undefined {
  copying.values++;
  if (copying.values > MAX_VALUES) {
    return copying.values === MAX_VALUES + 1 ? find('TOO_LARGE', key, up, copying) : null;
  }
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) find('LONE_SURROGATE', key, up, copying);
      return value;
    case 'number':
      return Number.isFinite(value) ? value + 0 : null;
    case 'boolean':
      return value;
    case 'bigint':
      return find('NOT_JSON', key, up, copying);
    case 'object':
      return value === null ? null : goInto(value, key, up, copying);
    default:
      return undefined;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Copies what lies inside of a list or map, whatever that does. */
function goInto(source: object, key: Key | null, up: Level | null, copying: Copying): PhpValue | undefined {
  // Where this throws, what the list or map lies in is unreadable.
  const list = isList(source) ? source : null;
  for (let level = up; level !== null; level = level.up) {
    if (level.source === source) return find('NOT_JSON', key, up, copying);
  }
  const depth = up === null ? 0 : up.depth + 1;
  if (depth >= MAX_DEPTH) return find('TOO_DEEP', key, up, copying);
  const under = typeof key === 'string' ? key : (up?.under ?? '');
  const level: Level = { source, up, depth, key, under };
  try {
    if (list !== null) return copyList(list, level, copying);
    return isRecord(source) ? copyMap(source, level, copying) : null;
  } catch {
    // A getter or a proxy may throw.
    return find('NOT_JSON', key, up, copying);
  }
}

function copyList(source: readonly unknown[], level: Level, copying: Copying): PhpValue[] {
  const list: PhpValue[] = [];
  for (let i = 0; i < source.length && copying.values <= MAX_VALUES; i++) {
    list.push(copyValue(source[i], i, level, copying) ?? null);
  }
  return list;
}

function copyMap(
  source: Readonly<Record<string, unknown>>,
  level: Level,
  copying: Copying,
): PhpValue | undefined {
  const { toJSON } = source;
  if (typeof toJSON === 'function') {
    const replaced: unknown = Reflect.apply(toJSON, source, [String(nearestKey(level) ?? '')]);
    return copyValue(replaced, null, level, copying);
  }
  const map = copying.isPolluted ? null : spread(source, level);
  if (map === null) return copyFields(source, level, copying);
  const fields = countPlain(map);
  if (fields === UNUSUAL) return copyFields(map, level, copying);
  if (fields === NESTED || copying.values + fields > MAX_VALUES) return copyInside(map, level, copying);
  copying.values += fields;
  // All of them are plain.
  return map as PhpMap;
}

function nearestKey({ key, up }: Level): Key | null {
  return key ?? (up === null ? null : nearestKey(up));
}

/** The map with its getters read; null where one of them throws, so that they have to be read one by one. */
function spread(source: object, { under }: Level): Record<string, unknown> | null {
  try {
    return spreadMap(source, under);
  } catch {
    return null;
  }
}

/** There are lists or maps in a map. */
const NESTED = 0;
/** Something in a map does not arrive as it is. */
const UNUSUAL = -1;

/** How many fields a map has, where all of them are texts, numbers or the like that arrive as they are. */
function countPlain(map: Readonly<Record<string, unknown>>): number {
  let count = 0;
  let isNested = false;
  for (const key in map) {
    const value = map[key];
    if (typeof value === 'object') isNested ||= value !== null;
    else if (typeof value === 'string' ? !value.isWellFormed() : !isPlain(value)) return UNUSUAL;
    // A list in disguise, or a key that no map can be given by assignment.
    if ((count === 0 && key === '0') || key === '__proto__' || !key.isWellFormed()) return UNUSUAL;
    count++;
  }
  if (count === 0) return UNUSUAL;
  return isNested ? NESTED : count;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'boolean' || (Number.isFinite(value) && !Object.is(value, -0));
}

/** Copies the lists and maps in a copy of a map. */
function copyInside(map: Record<string, unknown>, level: Level, copying: Copying): PhpValue {
  for (const key in map) {
    const value = map[key];
    const copy = copyValue(value, key, level, copying);
    if (copy === undefined) Reflect.deleteProperty(map, key);
    else if (copy !== value) map[key] = copy;
  }
  // Whatever is in it has been copied.
  return Object.keys(map).length === 0 ? [] : (map as PhpMap);
}

/** Copies a map field by field, whatever is in it. */
function copyFields(
  source: Readonly<Record<string, unknown>>,
  level: Level,
  copying: Copying,
): PhpValue | undefined {
  const map: Record<string, PhpValue> = {};
  // PHP's array of an object whose keys count up from 0 is a list, as it is for `{}`.
  let count = 0;
  let isCounted = true;
  for (const key of Object.keys(source)) {
    if (!key.isWellFormed()) find('LONE_SURROGATE', key, level, copying);
    const copy = copyValue(source[key], key, level, copying);
    if (copy === undefined) continue;
    isCounted = isCounted && key === String(count);
    count++;
    setOwn(map, key, copy);
  }
  return isCounted ? Object.values(map) : map;
}

/** Assigning to `__proto__` would call its setter. */
function setOwn(map: Record<string, PhpValue>, key: string, value: PhpValue): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else map[key] = value;
}
