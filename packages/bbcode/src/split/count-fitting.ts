/**
 * A count that fits while one more does not; 0 where not even one does. It starts at a guess and moves away from it by
 * growing steps, so that a good guess takes few trials of about the size of the answer.
 */
export function countFitting(most: number, guess: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = most + 1;
  let step = 1;
  let tried = Math.min(Math.max(guess, 1), most);
  while (high - low > 1) {
    if (fits(tried)) low = tried;
    else high = tried;
    const isBounded = low > 0 && high <= most;
    tried = isBounded
      ? (low + high) >> 1
      : tried === low
        ? Math.min(low + step, most)
        : Math.max(high - step, 1);
    step *= 2;
  }
  return low;
}
