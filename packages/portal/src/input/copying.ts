import type { PhpValue } from '../php/value.ts';
import type { Readings } from '../quick/known.ts';

/** What keeps a value from arriving as it was meant. */
export type InputFault = 'NOT_JSON' | 'TOO_DEEP' | 'TOO_LARGE' | 'LONE_SURROGATE';

export type Key = string | number;

export interface InputFinding {
  readonly fault: InputFault;
  readonly keys: readonly Key[];
}

/** A copy in the making. */
export interface Copying {
  readonly findings: InputFinding[];
  /** What the quick reading knows of the lists copied so far. */
  readonly readings: Readings;
  /** Copies the elements of parts; null where they are copied like anything else. */
  readonly copyElements: ListCopier | null;
  values: number;
}

/** Copies a list its own way, or says null. */
export type ListCopier = (
  source: readonly unknown[],
  level: Level,
  copying: Copying,
) => readonly PhpValue[] | null;

/** A list or map, and what it lies in. */
export interface Ancestor {
  readonly source: object;
  readonly up: Ancestor | null;
}

/** A list or map being copied. */
export interface Level extends Ancestor {
  readonly up: Level | null;
  readonly depth: number;
  /** Where it lies there; null for the whole, and for what takes the place of something. */
  readonly key: Key | null;
  /** The key of the map that it lies in, be it in a list or not. */
  readonly under: string;
}

/** Whether a list or map lies in itself. */
export function isAmong(source: object, up: Ancestor | null): boolean {
  for (let level = up; level !== null; level = level.up) if (level.source === source) return true;
  return false;
}
