import type { OpenRun } from './close-emphasis.ts';

const blank = /^\s?$/u;
const punctuation = /^[\p{P}\p{S}]$/u;

/** Takes a run of emphasis signs into account, as CommonMark does: it closes what it can, and opens what is left. */
export function readRun(text: string, start: number, open: OpenRun[]): number {
  const sign = text.charAt(start);
  let end = start;
  while (text.charAt(end) === sign) end += 1;
  if (end >= text.length) return end;
  let left = end - start;
  const { opens, closes } = flanks(text, start, end);
  if (closes) left = closeRuns(open, sign, left);
  if (opens && left > 0 && (sign !== '~' || left === 2)) open.push({ sign, count: left });
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

/** How many signs are left when what is open is closed. */
function closeRuns(open: OpenRun[], sign: string, count: number): number {
  let left = count;
  for (let index = open.length - 1; index >= 0 && left > 0; index -= 1) {
    const run = open[index];
    if (run?.sign !== sign || (sign === '~' && run.count !== left)) continue;
    const taken = Math.min(run.count, left);
    left -= taken;
    run.count -= taken;
    open.length = run.count > 0 ? index + 1 : index;
  }
  return left;
}
