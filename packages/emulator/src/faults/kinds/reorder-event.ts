import type { FaultTiming, ReadFault } from '../fault.ts';

/** An event is sent only after the next one to the same handler. */
export interface ReorderEventFault extends FaultTiming {
  readonly kind: 'reorderEvent';
}

export function readReorderEvent(): ReadFault {
  return { event: { hold: true } };
}
