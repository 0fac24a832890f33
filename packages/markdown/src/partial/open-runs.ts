/** A run of emphasis signs that something is marked from. */
export interface OpenRun {
  readonly sign: string;
  readonly count: number;
}

/** The runs that are open, innermost last. */
export interface OpenRuns {
  readonly open: (sign: string, count: number) => void;
  /** Closes what a run can close, and says how many of its signs are left. */
  readonly close: (sign: string, count: number) => number;
  readonly all: () => readonly OpenRun[];
}

export function createOpenRuns(): OpenRuns {
  const runs: OpenRun[] = [];
  // Without it, each sign that closes nothing would look through all that is open.
  const counts = new Map<string, number>();
  const add = (sign: string, count: number): void => {
    runs.push({ sign, count });
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  };
  const takeLast = (sign: string): OpenRun | undefined => {
    while ((counts.get(sign) ?? 0) > 0) {
      const run = runs.pop();
      if (run === undefined) return undefined;
      counts.set(run.sign, (counts.get(run.sign) ?? 0) - 1);
      if (run.sign === sign) return run;
    }
    return undefined;
  };
  return {
    open: add,
    close: (sign, count) => {
      if (sign === '~' && count !== 2) return count;
      let left = count;
      for (let run = left > 0 ? takeLast(sign) : undefined; run !== undefined;) {
        const taken = Math.min(run.count, left);
        left -= taken;
        if (run.count > taken) add(sign, run.count - taken);
        run = left > 0 ? takeLast(sign) : undefined;
      }
      return left;
    },
    all: () => runs,
  };
}
