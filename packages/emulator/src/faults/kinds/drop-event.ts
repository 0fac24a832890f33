import type { FaultTiming, ReadFault } from '../fault.ts';

/** An event is not sent at all. */
export interface DropEventFault extends FaultTiming {
  readonly kind: 'dropEvent';
}

export function readDropEvent(): ReadFault {
  return { event: { copies: 0 } };
}
