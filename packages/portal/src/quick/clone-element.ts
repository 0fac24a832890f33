import { isAmong, type Ancestor } from '../input/copying.ts';
import { isList } from '../input/is-list.ts';
import { setOwn } from '../input/set-own.ts';
import { spreadMap } from './spread-map.ts';

/** Nothing that the portal reads of an element lies as deep. */
const MAX_LEVEL = 6;
/** Rows or pictures of one block; more of them are over the limit of a part in any case. */
const MAX_LENGTH = 1_000;

/** What comes of cloning an element. */
export interface Cloning {
  /** Whether nothing in it had to be left as it was. */
  isWhole: boolean;
  /** The values looked at. */
  values: number;
  /** How many of them are undefined, so that JSON leaves them out. */
  dropped: number;
}

/**
 * Copies an element at one go, whatever its texts and numbers are; each getter is read once. What replaces itself by
 * `toJSON`, or is deeper than an ordinary element is, stays as it was.
 *
 * @param under the key that the element, or the list that it is in, stands under.
 * @throws what a getter throws, and where something lies in itself.
 */
export function cloneElement(
  source: object,
  under: string,
  up: Ancestor | null,
  cloning: Cloning,
  level = 0,
): object {
  if (isAmong(source, up)) throw new RangeError('It lies in itself.');
  const list = isList(source) ? source : null;
  if (level > MAX_LEVEL || (list === null ? replacesItself(source) : list.length > MAX_LENGTH)) {
    cloning.isWhole = false;
    return source;
  }
  cloning.values++;
  return list === null
    ? cloneMap(source, under, up, cloning, level + 1)
    : cloneList(list, under, { source, up }, cloning, level + 1);
}

function replacesItself({ toJSON }: { readonly toJSON?: unknown }): boolean {
  return toJSON !== undefined;
}

function cloneList(
  source: readonly unknown[],
  under: string,
  inside: Ancestor,
  cloning: Cloning,
  level: number,
): object {
  const list: unknown[] = [];
  for (const value of source) {
    const isInner = typeof value === 'object' && value !== null;
    if (!isInner) cloning.values++;
    list.push(isInner ? cloneElement(value, under, inside, cloning, level) : value);
  }
  return list;
}

function cloneMap(
  source: object,
  under: string,
  up: Ancestor | null,
  cloning: Cloning,
  level: number,
): object {
  const map = spreadMap(source, under);
  for (const key in map) {
    const value = map[key];
    if (typeof value === 'object' && value !== null) {
      setOwn<unknown>(map, key, cloneElement(value, key, { source, up }, cloning, level));
      continue;
    }
    cloning.values++;
    if (value !== undefined) continue;
    if (key.isWellFormed()) {
      cloning.dropped++;
      Reflect.deleteProperty(map, key);
    } else cloning.isWhole = false;
  }
  return map;
}
