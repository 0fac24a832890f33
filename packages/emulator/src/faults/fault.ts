import type { HttpReply } from '../http/reply.ts';

/** Which calls or events a fault is for; what is left out matches all. */
export interface FaultMatch {
  /** A REST method, without regard to case; `imbot.v2.*` for all that begin so, `oauth.token` for tokens. */
  readonly method?: string;
  /** The dialog a call names, as it names it. */
  readonly dialog?: string;
  /** The X-Riposte-Client header, else the address. */
  readonly client?: string;
  /** An event, for faults of events. */
  readonly event?: string;
}

/** How often a fault is played, whatever it does. */
export interface FaultTiming {
  readonly match?: FaultMatch;
  /** How many times; 1 when left out, null for always. */
  readonly times?: number | null;
  /** How many matching calls go by before it begins. */
  readonly skip?: number;
  /** From 0 to 1: how likely it is played at each matching call; drawn from the seed. 1 when left out. */
  readonly chance?: number;
}

/** Before anything ran, while the method is under way (its key is taken, nothing is stored), after all of it. */
export type Phase = 'before' | 'during' | 'after';

/** What a fault does to a call, as data. */
export interface RequestPlay {
  readonly phase: Phase;
  /** Milliseconds to wait. */
  readonly sleep?: number;
  /** The connection is cut. */
  readonly reset?: true;
  /** This goes out instead of the answer. */
  readonly reply?: HttpReply;
  /** The portal has moved there: only calls to another host are sent on. */
  readonly movedTo?: string;
  /** The token of the call expires at once. */
  readonly expireToken?: true;
  /** The answer is cut off after this part of it, from 0 to 1. */
  readonly cutAt?: number;
  /** The answer comes in pieces of so many bytes, with a pause of milliseconds before each. */
  readonly drip?: { readonly bytes: number; readonly pause: number };
}

/** What a fault does to an event, as data. */
export interface EventPlay {
  /** How often it is sent: 0 for never. */
  readonly copies?: number;
  /** It waits until the next event to the same handler has been sent. */
  readonly hold?: true;
  /** Milliseconds to wait. */
  readonly sleep?: number;
}

/** What reading a fault's own parameters comes to: what it does, or what is wrong with them. */
export type ReadFault = { readonly request: RequestPlay } | { readonly event: EventPlay } | string;

/** A fault that is in play. */
export interface ActiveFault {
  readonly id: number;
  readonly kind: string;
  readonly match: FaultMatch;
  /** How often it will still be played; null for always. */
  readonly left: number | null;
  readonly skip: number;
  readonly chance: number;
  readonly request?: RequestPlay;
  readonly event?: EventPlay;
}
