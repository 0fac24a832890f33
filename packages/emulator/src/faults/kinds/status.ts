import { errorPage } from '../../http/error-page.ts';
import { json } from '../../http/reply.ts';
import type { FaultTiming, Phase, ReadFault } from '../fault.ts';
import { numberParam, phaseParam, wrongPhase, type FaultParams } from '../read-param.ts';

/** Another status than the portal's own, with the page a gateway makes, or with a JSON body. */
export interface StatusFault extends FaultTiming {
  readonly kind: 'status';
  readonly status: number;
  /** JSON to answer instead of a page. */
  readonly body?: unknown;
  /** `before` when left out. */
  readonly phase?: Phase;
}

export function readStatus(params: FaultParams): ReadFault {
  const status = numberParam(params, 'status', { from: 200, to: 599 });
  const phase = phaseParam(params, 'before');
  if (status === undefined || !Number.isInteger(status)) return 'status has to be a number from 200 to 599.';
  if (phase === undefined) return wrongPhase;
  return {
    request: { phase, reply: params.body === undefined ? errorPage(status) : json(status, params.body) },
  };
}
