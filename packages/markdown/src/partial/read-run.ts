import type { OpenRuns } from './open-runs.ts';

const blank = /^\s?$/u;
const punctuation = /^[\p{P}\p{S}]$/u;

/** Takes a run of emphasis signs into account, as CommonMark does: it closes what it can, and opens what is left. */
export function readRun(text: string, start: number, runs: OpenRuns): number {
  const sign = text.charAt(start);
  let end = start;
  while (text.charAt(end) === sign) end += 1;
  if (end >= text.length) return end;
  let left = end - start;
  const { opens, closes } = flanks(text, start, end);
  if (closes) left = runs.close(sign, left);
  if (opens && left > 0 && (sign !== '~' || left === 2)) runs.open(sign, left);
  return end;
}

function flanks(
  text: string,
  start: number,
  end: number,
): { readonly opens: boolean; readonly closes: boolean } {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isLeft =
    !blank.test(after) && (!punctuation.test(after) || blank.test(before) || punctuation.test(before));
  const isRight =
    !blank.test(before) && (!punctuation.test(before) || blank.test(after) || punctuation.test(after));
  if (text.charAt(start) !== '_') return { opens: isLeft, closes: isRight };
  return {
    opens: isLeft && (!isRight || punctuation.test(before)),
    closes: isRight && (!isLeft || punctuation.test(after)),
  };
}
