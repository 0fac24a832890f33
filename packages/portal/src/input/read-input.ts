import { quickBlock } from '../attach/quick/quick-block.ts';
import { quickButton } from '../keyboard/quick/quick-button.ts';
import { quickItem } from '../menu/quick/quick-item.ts';
import { isRecord } from '../php/is-record.ts';
import type { PhpMap, PhpValue } from '../php/value.ts';
import { noReadings, type Known, type Readings } from '../quick/known.ts';
import type { Pace } from '../quick/pace.ts';
import { takeTally, type Tally } from '../quick/tally.ts';
import { cloneElement, isAmong, type Ancestor, type Cloning } from './clone-element.ts';
import { isList } from './is-list.ts';
import { setOwn } from './set-own.ts';

/** What keeps a value from arriving as it was meant. */
export type InputFault = 'NOT_JSON' | 'TOO_DEEP' | 'TOO_LARGE' | 'LONE_SURROGATE';

export interface InputFinding {
  readonly fault: InputFault;
  readonly keys: readonly Key[];
}

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

type Key = string | number;

/** A copy in the making. */
interface Copying {
  readonly findings: InputFinding[];
  /** What the quick reading knows of the lists copied; null where it is not to be asked. */
  readonly readings: Readings | null;
  values: number;
}

/** A list or map being copied, and what it lies in. */
interface Level extends Ancestor {
  readonly up: Level | null;
  readonly depth: number;
  /** Where it lies there; null for the whole, and for what takes the place of something. */
  readonly key: Key | null;
  /** The key of the map that it lies in, be it in a list or not. */
  readonly under: string;
}

/**
 * Copies a value the way JSON.stringify and json_decode would carry it to PHP: getters are read once, `toJSON` is
 * asked, undefined goes, maps whose keys are 0, 1, 2… become lists, and so does `{}`.
 *
 * @param value anything at all; nothing it does makes this throw.
 * @param pace `quick` reads ordinary elements of the parts on the way, `thorough` leaves all of them to the full reading.
 */
export function readInput(value: unknown, pace: Pace = 'thorough'): Input {
  const readings = noReadings();
  const findings: InputFinding[] = [];
  const copying: Copying = {
    findings,
    readings: pace === 'quick' && !isPolluted() ? readings : null,
    values: 0,
  };
  try {
    return { value: copyValue(value, null, null, copying) ?? null, findings, readings };
  } catch {
    // A revoked proxy throws wherever it is touched.
    return { value: find('NOT_JSON', null, null, copying), findings, readings };
  }
}

/** Whether somebody gave the prototype of all objects a field, so that each of them seems to have it. */
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

/** The keys that the elements of a part stand under. */
const ELEMENTS: ReadonlyMap<string, keyof Readings> = new Map([
  ['ATTACH', 'blocks'],
  ['attach', 'blocks'],
  ['BLOCKS', 'blocks'],
  ['KEYBOARD', 'buttons'],
  ['keyboard', 'buttons'],
  ['BUTTONS', 'buttons'],
  ['MENU', 'items'],
  ['menu', 'items'],
  ['ITEMS', 'items'],
]);

function copyList(source: readonly unknown[], level: Level, copying: Copying): PhpValue[] {
  const { readings } = copying;
  if (readings !== null) {
    switch (ELEMENTS.get(level.under)) {
      case 'blocks':
        return copyElements(source, level, copying, { quick: quickBlock, known: readings.blocks });
      case 'buttons':
        return copyElements(source, level, copying, { quick: quickButton, known: readings.buttons });
      case 'items':
        return copyElements(source, level, copying, { quick: quickItem, known: readings.items });
      case undefined:
    }
  }
  const list: PhpValue[] = [];
  for (let i = 0; i < source.length && copying.values <= MAX_VALUES; i++) {
    list.push(copyValue(source[i], i, level, copying) ?? null);
  }
  return list;
}

interface QuickReading<S> {
  readonly quick: (element: unknown, tally: Tally) => S | undefined;
  /** Takes down what is known. */
  readonly known: Known<S>[];
}

/** Copies the elements of a part, the ordinary ones as they are read. */
function copyElements<S>(
  source: readonly unknown[],
  level: Level,
  copying: Copying,
  { quick, known }: QuickReading<S>,
): PhpValue[] {
  const list: PhpValue[] = [];
  const stored: (S | undefined)[] = [];
  const costs: number[] = [];
  const tally = takeTally();
  const cloning: Cloning = { isWhole: true, values: 0, dropped: 0 };
  for (let i = 0; i < source.length && copying.values <= MAX_VALUES; i++) {
    const clone = cloneOf(source[i], level, cloning);
    const values = copying.values + cloning.values;
    const read = cloning.isWhole && values <= MAX_VALUES ? quick(clone, tally) : undefined;
    stored.push(read);
    costs.push(tally.cost);
    if (read === undefined) {
      copying.values += cloning.dropped;
      list.push(copyValue(clone, i, level, copying) ?? null);
    } else {
      copying.values = values;
      // An element that is read has been looked at in every field.
      list.push(clone as PhpMap);
    }
  }
  known.push({ list, stored, costs });
  return list;
}

function cloneOf(element: unknown, level: Level, cloning: Cloning): unknown {
  cloning.isWhole = true;
  cloning.values = 0;
  cloning.dropped = 0;
  if (typeof element !== 'object' || element === null) return element;
  try {
    return cloneElement(element, level.under, level, cloning);
  } catch {
    cloning.isWhole = false;
    cloning.dropped = 0;
    return element;
  }
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
