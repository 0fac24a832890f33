import type { FaultTiming, Phase, ReadFault } from '../fault.ts';
import { numberParam, phaseParam, wrongPhase, type FaultParams } from '../read-param.ts';

/** The call takes its time: by the portal's clock, and no longer than the portal lets a call run. */
export interface DelayFault extends FaultTiming {
  readonly kind: 'delay';
  readonly milliseconds: number;
  /** `during` when left out. */
  readonly phase?: Phase;
}

export function readDelay(params: FaultParams): ReadFault {
  const sleep = numberParam(params, 'milliseconds', { from: 0, to: 3_600_000 });
  const phase = phaseParam(params, 'during');
  if (sleep === undefined) return 'milliseconds has to be a number from 0 to 3600000.';
  return phase === undefined ? wrongPhase : { request: { phase, sleep } };
}
