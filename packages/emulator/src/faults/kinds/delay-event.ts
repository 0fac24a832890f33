import type { FaultTiming, ReadFault } from '../fault.ts';
import { numberParam, type FaultParams } from '../read-param.ts';

/** An event is sent later. */
export interface DelayEventFault extends FaultTiming {
  readonly kind: 'delayEvent';
  readonly milliseconds: number;
}

export function readDelayEvent(params: FaultParams): ReadFault {
  const sleep = numberParam(params, 'milliseconds', { from: 0, to: 86_400_000 });
  return sleep === undefined ? 'milliseconds has to be a number from 0 to 86400000.' : { event: { sleep } };
}
