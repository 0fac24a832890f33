import type { FaultTiming, ReadFault } from '../fault.ts';
import { numberParam, type FaultParams } from '../read-param.ts';

/** The answer comes a few bytes at a time. */
export interface DripFault extends FaultTiming {
  readonly kind: 'drip';
  /** Milliseconds before each piece, by the portal's clock. */
  readonly pause: number;
  /** Bytes of a piece; 16 when left out. */
  readonly bytes?: number;
}

export function readDrip(params: FaultParams): ReadFault {
  const pause = numberParam(params, 'pause', { from: 0, to: 600_000 });
  const bytes = numberParam(params, 'bytes', { from: 1, to: 1_048_576, fallback: 16 });
  if (pause === undefined) return 'pause has to be a number from 0 to 600000.';
  if (bytes === undefined) return 'bytes has to be a number from 1 to 1048576.';
  return { request: { phase: 'after', drip: { bytes: Math.floor(bytes), pause } } };
}
