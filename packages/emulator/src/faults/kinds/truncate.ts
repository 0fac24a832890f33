import type { FaultTiming, ReadFault } from '../fault.ts';
import { numberParam, type FaultParams } from '../read-param.ts';

/** The answer breaks off, and the connection with it. The call has been executed. */
export interface TruncateFault extends FaultTiming {
  readonly kind: 'truncate';
  /** From 0 to 1: how much of the body comes; a half when left out. */
  readonly part?: number;
}

export function readTruncate(params: FaultParams): ReadFault {
  const cutAt = numberParam(params, 'part', { from: 0, to: 1, fallback: 0.5 });
  return cutAt === undefined
    ? 'part has to be a number from 0 to 1.'
    : { request: { phase: 'after', cutAt } };
}
