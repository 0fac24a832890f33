import type { Env } from 'markdown-it';

/** What the rules of one parse know in common. */
export interface ParseEnv extends Env {
  readonly footnotes: Set<string>;
  /** Whether more of the source is still to come. */
  readonly isPartial: boolean;
  /** Where what ends HTML stands last. */
  readonly lastEnds: Map<string, number>;
}

export function createEnv({ isPartial = false }: { readonly isPartial?: boolean } = {}): ParseEnv {
  return { footnotes: new Set(), isPartial, lastEnds: new Map() };
}

/** The footnotes that are explained somewhere; the parser hands its rules an `env` of no type. */
export function footnotesOf({ footnotes }: Env): Set<unknown> {
  return footnotes instanceof Set ? footnotes : new Set();
}

export function isPartialSource({ isPartial }: Env): boolean {
  return isPartial === true;
}

export function lastEndsOf({ lastEnds }: Env): Map<unknown, unknown> {
  return lastEnds instanceof Map ? lastEnds : new Map();
}
