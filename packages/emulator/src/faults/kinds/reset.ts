import type { FaultTiming, Phase, ReadFault } from '../fault.ts';
import { phaseParam, wrongPhase, type FaultParams } from '../read-param.ts';

/** The connection is cut without an answer. */
export interface ResetFault extends FaultTiming {
  readonly kind: 'reset';
  /** `after` when left out: the call has been executed, and the client cannot know. */
  readonly phase?: Phase;
}

export function readReset(params: FaultParams): ReadFault {
  const phase = phaseParam(params, 'after');
  return phase === undefined ? wrongPhase : { request: { phase, reset: true } };
}
