import type { Decision, Leave } from './leave.ts';

/** Where the requests are kept. */
export interface LeaveStore {
  readonly add: (leave: Omit<Leave, 'id' | 'decision'>) => Promise<Leave>;
  /** Decides, once: of two managers who click at the same time the second one gets what the first one decided. */
  readonly decide: (
    id: number,
    decision: Decision,
  ) => Promise<{ readonly leave: Leave; readonly isFirst: boolean } | undefined>;
}

/**
 * Keeps them as long as the process lives. With a database, `decide` is one UPDATE … WHERE decision IS NULL.
 *
 * @param firstId The next process counts on from another one: buttons of the last one would decide on its requests, and
 *   a portal does not write a message twice whose key it knows.
 */
export function memoryLeaveStore({ firstId = Date.now() }: { readonly firstId?: number } = {}): LeaveStore {
  const leaves = new Map<number, Leave>();
  return {
    add: (given) => {
      const leave = { ...given, id: firstId + leaves.size, decision: undefined };
      leaves.set(leave.id, leave);
      return Promise.resolve(leave);
    },
    decide: (id, decision) => {
      const known = leaves.get(id);
      if (known === undefined) return Promise.resolve(undefined);
      const isFirst = known.decision === undefined;
      const leave = isFirst ? { ...known, decision } : known;
      leaves.set(id, leave);
      return Promise.resolve({ leave, isFirst });
    },
  };
}
