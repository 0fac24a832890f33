import { json } from '../../http/reply.ts';
import type { FaultTiming, Phase, ReadFault } from '../fault.ts';
import { numberParam, phaseParam, wrongPhase, type FaultParams } from '../read-param.ts';

/** An error of the portal; with status 200 unless told otherwise, as older portals answered many. */
export interface ErrorFault extends FaultTiming {
  readonly kind: 'error';
  /** `INTERNAL_SERVER_ERROR`, or any other code. */
  readonly code: string;
  readonly description?: string;
  readonly status?: number;
  /** `before` when left out; `during` leaves a key behind that is taken and has no message. */
  readonly phase?: Phase;
}

export function readError(params: FaultParams): ReadFault {
  const { code, description = '' } = params;
  const status = numberParam(params, 'status', { from: 200, to: 599, fallback: 200 });
  const phase = phaseParam(params, 'before');
  if (typeof code !== 'string' || typeof description !== 'string') return 'code has to be a text.';
  if (status === undefined || !Number.isInteger(status)) return 'status has to be a number from 200 to 599.';
  if (phase === undefined) return wrongPhase;
  return { request: { phase, reply: json(status, { error: code, error_description: description }) } };
}
