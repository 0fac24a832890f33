import type { KnownToken } from './scan-tags.ts';

/** A start and its end. */
export interface TagPair {
  readonly start: KnownToken;
  readonly end: KnownToken;
  /** How many tags of the same name stand around, itself included. */
  readonly depth: number;
  /** Whether another known tag stands between. */
  readonly holdsTags: boolean;
  /** A tag that was opened inside and ends outside. */
  readonly crossed: KnownToken | undefined;
}

/** Which tags belong together, each end with the last start of its name. */
export interface TagPairs {
  readonly pairs: readonly TagPair[];
  readonly unclosed: readonly KnownToken[];
  readonly stray: readonly KnownToken[];
}

interface Open {
  readonly token: KnownToken;
  readonly index: number;
}

/** In time linear in the tags: there are few names, and each has its own pile. */
export function pairTags(tokens: readonly KnownToken[]): TagPairs {
  const piles = new Map<string, Open[]>();
  const found: (Omit<TagPair, 'crossed'> & { readonly newest: Open | undefined })[] = [];
  const closed = new Set<KnownToken>();
  const stray: KnownToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const pile = piles.get(token.name) ?? [];
    piles.set(token.name, pile);
    if (!token.isEnd) {
      if (token.hasEnd) pile.push({ token, index });
      continue;
    }
    const depth = pile.length;
    const start = pile.pop();
    if (start === undefined) {
      stray.push(token);
      continue;
    }
    closed.add(start.token);
    const newest = newestOf(piles, start.index);
    found.push({ start: start.token, end: token, depth, holdsTags: index > start.index + 1, newest });
  }
  return {
    // One that never ends overlaps nothing.
    pairs: found.map(({ newest, ...pair }) => ({
      ...pair,
      crossed: newest !== undefined && closed.has(newest.token) ? newest.token : undefined,
    })),
    unclosed: [...piles.values()].flatMap((pile) => pile.map(({ token }) => token)),
    stray,
  };
}

/** The tag opened last, if it was behind an index. */
function newestOf(piles: ReadonlyMap<string, readonly Open[]>, index: number): Open | undefined {
  let newest: Open | undefined;
  for (const pile of piles.values()) {
    const last = pile.at(-1);
    if (last !== undefined && last.index > (newest?.index ?? index)) newest = last;
  }
  return newest;
}
