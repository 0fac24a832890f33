import type { Path } from '../types/path.ts';

/**
 * Where something stands in a call, as a chain up to its root. Paths are spelled out only when something is found
 * there, so walking a message costs one small object an element.
 */
export interface Place {
  readonly up: Place | null;
  /** The key on the wire. */
  readonly key: string | number;
  /** What the author calls it; null where the wire has a level that the author does not see (BLOCKS, fields). */
  readonly name: string | number | null;
}

/** The root of a part or parameter: `top('text', 'MESSAGE')`. */
export function top(name: string | null, key: string): Place {
  return { up: null, key, name };
}

/** A key or index below a place; the author's name of an upper-case key is its camelCase. */
export function at(up: Place, key: string | number): Place {
  return { up, key, name: key };
}

/** A level that only the wire has. */
export function within(up: Place, key: string): Place {
  return { up, key, name: null };
}

/** The path of what stands at a key or index below a path. */
export function pathBelow(path: Path, key: string | number): Path {
  const step = typeof key === 'number' ? key : camelCase(key);
  const [part] = path;
  // Most are right below a part, and a literal is as large as it has to be, where a spread makes room for more.
  return part !== undefined && path.length === 1 ? [part, step] : [...path, step];
}

export function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let step: Place | null = place; step !== null; step = step.up) {
    if (step.name === null) continue;
    path.push(typeof step.name === 'number' || step.up === null ? step.name : camelCase(step.name));
  }
  return path.reverse();
}

export function wirePathOf({ up, key }: Place): string {
  if (up === null) return String(key);
  return typeof key === 'number' ? `${wirePathOf(up)}[${String(key)}]` : `${wirePathOf(up)}.${key}`;
}

/** `RICH_LINK` is `richLink` to an author; a key in any other spelling stays as it was sent. */
function camelCase(key: string): string {
  if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(key)) return key;
  const words = key.toLowerCase();
  return words.includes('_')
    ? words.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : words;
}
