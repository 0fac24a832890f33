import type { Clock } from '../clock/clock.ts';
import type { DeliveryReport } from '../events/deliver.ts';
import type { OutgoingEvent } from '../events/outgoing-event.ts';
import type { LogEntry, RequestEntry } from '../inspect/log-entry.ts';
import type { Ring } from '../inspect/ring.ts';
import type { BucketPlan } from '../rules/leaky-bucket.ts';
import type { OperatingRule } from '../rules/operating-time.ts';
import type { Generation } from '../rules/generation.ts';
import type { Change } from './change.ts';
import type { PortalState } from './portal-state.ts';

/** The state with what makes it move: a clock, rules, and those who watch a chat. */
export interface World {
  readonly state: PortalState;
  readonly clock: Clock;
  /** Null where there is no limit of calls; may be set anew while the portal runs. */
  bucket: BucketPlan | null;
  /** What the portal knows; may be set anew while it runs. */
  generation: Generation;
  readonly operating: OperatingRule;
  /** Messages that are kept; of more the oldest go. */
  readonly keptMessages: number;
  /** Where the portal is reached: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What the portal calls itself in events and tokens; `url` unless told otherwise. */
  readonly publicUrl: string;
  /** Events that are to be sent; whoever changes the state puts them here, the server sends them. */
  readonly outbox: OutgoingEvent[];
  readonly log: Ring<LogEntry>;
  /** Requests for tokens, which go to another server than the portal and so stand by themselves. */
  readonly tokenLog: Ring<RequestEntry>;
  /** Called whenever something changed that a page shows. */
  readonly watchers: Set<(change: Change) => void>;
  /** Called when a handler has taken an event, or has not. */
  readonly listeners: Set<(report: DeliveryReport) => void>;
  /** Aborts what is under way when the portal closes. */
  readonly closing: AbortSignal;
}
