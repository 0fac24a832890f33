import { takeId } from '../state/take-id.ts';
import type { PortalState } from '../state/portal-state.ts';
import type { ActiveFault } from './fault.ts';
import type { Fault } from './fault-kinds.ts';
import { readFault } from './read-fault.ts';

/** The faults of a portal, from code. */
export interface FaultScript {
  /**
   * Puts a fault in play.
   *
   * @returns its id
   * @throws RangeError that says what is wrong with it
   */
  readonly add: (fault: Fault) => number;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Those still in play, in the order in which they were added. */
  readonly list: () => readonly ActiveFault[];
}

export function createFaultScript(state: PortalState): FaultScript {
  return {
    add: (fault) => {
      const added = addFault(state, fault);
      if (typeof added === 'string') throw new RangeError(added);
      return added;
    },
    remove: (id) => void state.faults.delete(id),
    clear: () => {
      state.faults.clear();
    },
    list: () => [...state.faults.values()],
  };
}

/** Puts a fault from anywhere in play: its id, or what is wrong with it. */
export function addFault(state: PortalState, given: unknown): number | string {
  const fault = readFault(given);
  if (typeof fault === 'string') return fault;
  const id = takeId(state, 'fault');
  state.faults.set(id, { id, ...fault });
  return id;
}
