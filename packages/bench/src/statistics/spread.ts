/** A number measured many times: its median, and between which two half of the measurements lie. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** How many times as long one took as the other, round by round. */
export function ratioOf(times: readonly number[], of: readonly number[]): Spread {
  return spreadOf(times.map((time, round) => time / (of[round] ?? Number.NaN)));
}
