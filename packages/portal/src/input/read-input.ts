import { isRecord } from '../php/is-record.ts';
import type { PhpValue } from '../php/value.ts';
import { noReadings, type Readings } from '../quick/known.ts';
import {
  isAmong,
  type Copying,
  type InputFault,
  type InputFinding,
  type Key,
  type Level,
  type ListCopier,
} from './copying.ts';
import { isList } from './is-list.ts';
import { setOwn } from './set-own.ts';

export interface Input {
  readonly value: PhpValue;
  readonly findings: readonly InputFinding[];
  readonly readings: Readings;
}

/** json_decode gives up beyond this depth, and an undecodable body counts as empty (portal.md §8.1; PHP manual). */
export const MAX_DEPTH = 512;
/** Values looked at before a request is called too large; no portal would read as many in one. */
export const MAX_VALUES = 2_000_000;
/** Faults told one by one; one is enough to keep the request from arriving. */
const MAX_FINDINGS = 100;

/**
 * Copies a value the way JSON.stringify and json_decode would carry it to PHP: getters are read once, `toJSON` is
 * asked, undefined goes, maps whose keys are 0, 1, 2… become lists, and so does `{}`.
 *
 * @param value anything at all; nothing it does makes this throw.
 * @param copyElements copies the elements of parts, and reads the ordinary ones on the way.
 */
export function readInput(value: unknown, copyElements: ListCopier | null = null): Input {
  const readings = noReadings();
  const findings: InputFinding[] = [];
  const copying: Copying = { findings, readings, copyElements, values: 0 };
  try {
    return { value: copyValue(value, null, null, copying) ?? null, findings, readings };
  } catch {
    // A revoked proxy throws wherever it is touched.
    return { value: find('NOT_JSON', null, null, copying), findings, readings };
  }
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

/** Copies a value that lies at a key of a level; undefined stands for what JSON leaves out. */
export function copyValue(
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

/** Copies what lies inside of a list or map, whatever that does. */
function goInto(source: object, key: Key | null, up: Level | null, copying: Copying): PhpValue | undefined {
  // Where this throws, what the list or map lies in is unreadable.
  const list = isList(source) ? source : null;
  if (isAmong(source, up)) return find('NOT_JSON', key, up, copying);
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

function copyList(source: readonly unknown[], level: Level, copying: Copying): readonly PhpValue[] {
  const elements = copying.copyElements?.(source, level, copying) ?? null;
  if (elements !== null) return elements;
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

function nearestKey({ key, up }: Level): Key | null {
  return key ?? (up === null ? null : nearestKey(up));
}
