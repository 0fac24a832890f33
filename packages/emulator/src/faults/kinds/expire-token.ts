import type { FaultTiming, ReadFault } from '../fault.ts';

/** The access token of the call expires at once, so the call is answered 401 `expired_token`. */
export interface ExpireTokenFault extends FaultTiming {
  readonly kind: 'expireToken';
}

export function readExpireToken(): ReadFault {
  return { request: { phase: 'before', expireToken: true } };
}
