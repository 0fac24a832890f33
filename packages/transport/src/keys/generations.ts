/** How often messages of one name were definitely rejected; the latest ten thousand names are remembered. */
export interface Generations {
  readonly of: (name: string) => number;
  readonly next: (name: string) => void;
}

export function createGenerations(most = 10_000): Generations {
  const counts = new Map<string, number>();
  const of = (name: string): number => counts.get(name) ?? 0;
  return {
    of,
    next: (name) => {
      const count = of(name) + 1;
      counts.delete(name);
      counts.set(name, count);
      const [oldest] = counts.keys();
      if (counts.size > most && oldest !== undefined) counts.delete(oldest);
    },
  };
}
