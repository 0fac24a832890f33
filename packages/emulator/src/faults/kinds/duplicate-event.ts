import type { FaultTiming, ReadFault } from '../fault.ts';
import { numberParam, type FaultParams } from '../read-param.ts';

/** An event is sent more than once. */
export interface DuplicateEventFault extends FaultTiming {
  readonly kind: 'duplicateEvent';
  /** How often in all; 2 when left out. */
  readonly copies?: number;
}

export function readDuplicateEvent(params: FaultParams): ReadFault {
  const copies = numberParam(params, 'copies', { from: 1, to: 100, fallback: 2 });
  return copies === undefined ? 'copies has to be a number from 1 to 100.' : { event: { copies } };
}
