import type { ColorToken } from '../types/stored.ts';
import type { Tally } from './tally.ts';

/**
 * One of a few words, and the first of them where none was sent.
 *
 * @param tally takes what the word costs more than the first one, which is counted with what stands around it.
 */
export function takeWord<W extends string>(value: unknown, words: readonly [W, ...W[]], tally: Tally): W {
  const [usual] = words;
  if (value === undefined) return usual;
  for (const word of words) {
    if (word !== value) continue;
    tally.fields++;
    tally.cost += word.length - usual.length;
    return word;
  }
  tally.isOrdinary = false;
  return usual;
}

const TOKENS = ['base', 'primary', 'secondary', 'alert'] as const;

/** A colour token (portal.md §3.1 rule 7). */
export function takeToken(value: unknown, tally: Tally): ColorToken {
  return takeWord(value, TOKENS, tally);
}

const SWITCH = ['N', 'Y'] as const;

/** A flag (portal.md §4 rule 8). */
export function takeFlag(value: unknown, tally: Tally): 'Y' | 'N' {
  return takeWord(value, SWITCH, tally);
}

const CONTEXTS = ['ALL', 'MOBILE', 'DESKTOP'] as const;

/** Where a button or item is shown (portal.md §4 rule 8). */
export function takeContext(value: unknown, tally: Tally): (typeof CONTEXTS)[number] {
  return takeWord(value, CONTEXTS, tally);
}
