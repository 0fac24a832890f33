import { performance } from 'node:perf_hooks';

/** Something to be timed; what it returns is looked at, so that nothing is optimised away. */
export type Contestant = () => unknown;

/** Nanoseconds per call of each contestant: median over rounds in which all take their turns. */
export function interleave(
  contestants: Readonly<Record<string, Contestant>>,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Readonly<Record<string, number>> {
  const entries = Object.entries(contestants);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contestant] of entries) {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) if (contestant() === undefined) seen += 1;
      times.get(name)?.push(((performance.now() - start) * 1e6) / calls);
    }
  }
  if (seen > 0) throw new Error('A contestant returned nothing.');
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, median(all.slice(Math.floor(rounds / 5)))]),
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
