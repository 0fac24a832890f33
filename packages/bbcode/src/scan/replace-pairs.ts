import { findFrom } from './find-from.ts';

/** A pair of tags as one pattern of a parser takes it: a start, and the first end behind it. */
export interface PairPattern {
  /** Global, and ends with `]`; its groups reach the writer. */
  readonly start: RegExp;
  /** Global. */
  readonly end: RegExp;
  /** Global: what may not stand inside, such as a line break for a dot that stops there. */
  readonly barrier?: RegExp;
  /** How many characters stand inside at least; default 0. */
  readonly least?: number;
  /** No start ends behind this index; default: the last `]`. Else every start would search the whole rest in vain. */
  readonly limit?: number;
}

/** The groups of the start (undefined where one took no part), what stood inside, and the whole. */
export interface Pair {
  readonly groups: readonly (string | undefined)[];
  readonly inside: string;
  readonly whole: string;
  /** Where it begins. */
  readonly index: number;
}

/** Replaces what lies between a start and the first end behind it, in time linear in the text. */
export function replacePairs(text: string, pattern: PairPattern, write: (pair: Pair) => string): string {
  const { start, least = 0, limit = text.lastIndexOf(']') + 1 } = pattern;
  const searched = text.slice(0, limit);
  start.lastIndex = 0;
  if (!start.test(searched)) return text;
  const findEnd = findFrom(text, pattern.end);
  const findBarrier = pattern.barrier === undefined ? () => undefined : findFrom(text, pattern.barrier);
  let written = '';
  let done = 0;
  start.lastIndex = 0;
  for (let match = start.exec(searched); match !== null; match = start.exec(searched)) {
    const inner = start.lastIndex;
    const end = findEnd(inner + least);
    if (end === undefined) break;
    const barrier = findBarrier(inner);
    if (barrier !== undefined && barrier.start < end.start) {
      start.lastIndex = match.index + 1;
      continue;
    }
    const [, ...groups] = match as readonly (string | undefined)[];
    const pair = {
      groups,
      inside: text.slice(inner, end.start),
      whole: text.slice(match.index, end.end),
      index: match.index,
    };
    written += text.slice(done, match.index) + write(pair);
    done = end.end;
    start.lastIndex = done;
  }
  return written + text.slice(done);
}
