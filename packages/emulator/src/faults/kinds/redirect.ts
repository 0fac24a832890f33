import type { FaultTiming, ReadFault } from '../fault.ts';
import type { FaultParams } from '../read-param.ts';

/** The portal was renamed: calls to any host but the new one are answered 302 (transport.md §1.8). */
export interface RedirectFault extends FaultTiming {
  readonly kind: 'redirect';
  /** The new address: `http://localhost:PORT`. The path of the call is put behind it. */
  readonly to: string;
}

export function readRedirect({ to }: FaultParams): ReadFault {
  if (typeof to !== 'string' || !URL.canParse(to))
    return 'to has to be an address, as http://localhost:8080.';
  return { request: { phase: 'before', movedTo: new URL(to).origin } };
}
