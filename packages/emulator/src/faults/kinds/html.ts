import { maintenancePage } from '../../http/error-page.ts';
import type { FaultTiming, Phase, ReadFault } from '../fault.ts';
import { phaseParam, wrongPhase, type FaultParams } from '../read-param.ts';

/** A page about maintenance, with status 200. */
export interface HtmlFault extends FaultTiming {
  readonly kind: 'html';
  /** `before` when left out. */
  readonly phase?: Phase;
}

export function readHtml(params: FaultParams): ReadFault {
  const phase = phaseParam(params, 'before');
  return phase === undefined ? wrongPhase : { request: { phase, reply: maintenancePage } };
}
