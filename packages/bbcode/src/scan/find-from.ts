/** What a search found: where it starts and where it ends. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Finds the first match at or behind an index. Asked with indexes that only grow, it reads the text once. */
export type FindFrom = (index: number) => Found | undefined;

/**
 * @param text where to look
 * @param pattern global; each match starts behind the one before
 */
export function findFrom(text: string, pattern: RegExp): FindFrom {
  let last: Found | undefined = { start: -1, end: -1 };
  return (index) => {
    if (last !== undefined && last.start < index) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      last = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
    }
    return last;
  };
}
