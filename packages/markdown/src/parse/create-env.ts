import type { Env } from 'markdown-it';

/** What the rules of one parse know in common. */
export interface ParseEnv extends Env {
  readonly footnotes: Set<string>;
}

export function createEnv(): ParseEnv {
  return { footnotes: new Set() };
}

/** The footnotes that are explained somewhere; the parser hands its rules an `env` of no type. */
export function footnotesOf({ footnotes }: Env): Set<unknown> {
  return footnotes instanceof Set ? footnotes : new Set();
}
