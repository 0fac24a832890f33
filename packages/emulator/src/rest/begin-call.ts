import { pour } from '../rules/leaky-bucket.ts';
import { dropOldest } from '../state/drop-oldest.ts';
import type { World } from '../state/world.ts';
import { authenticate, type RestAddress } from './authenticate.ts';
import type { Caller } from './caller.ts';
import { refuse } from './refuse.ts';
import type { CallTrace, RestAnswer, Saving } from './rest-method.ts';
import { beginMethod } from './run-method.ts';

/** A REST call as it came over the wire. */
export interface WireCall {
  readonly address: RestAddress;
  readonly params: Readonly<Record<string, unknown>>;
  /** Whose bucket it counts in. */
  readonly client: string;
  readonly trace: CallTrace;
}

/** A call that is under way. */
export interface BegunCall {
  /** Null where nobody is known to call. */
  readonly caller: Caller | null;
  readonly step: RestAnswer | Saving;
}

/** Takes a call up to where it would store something: the bucket, who calls, the method's own checks. */
export function beginCall(world: World, { address, params, client, trace }: WireCall): BegunCall {
  if (!takesCall(world, client)) {
    return { caller: null, step: refuse('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503) };
  }
  const caller = authenticate(world, address, params);
  if ('error' in caller) return { caller: null, step: caller };
  const { method } = address;
  if (method === null) {
    return { caller, step: refuse('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404) };
  }
  return { caller, step: beginMethod({ world, method, params, caller, trace }) };
}

/** Clients whose bucket is remembered; of more the oldest begin anew. */
const MOST_CLIENTS = 10_000;

/** The bucket is the portal's for one client, whatever it calls (transport.md §1.5). */
function takesCall({ state, bucket, clock }: World, client: string): boolean {
  if (bucket === null) return true;
  const { taken, after } = pour(state.buckets.get(client), bucket, clock.now());
  state.buckets.set(client, after);
  dropOldest(state.buckets, MOST_CLIENTS);
  return taken;
}
