import { readFileSync } from 'node:fs';

/** A body as it was recorded or documented. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
