import type { Secret } from '../credentials/secret.ts';
import type { EventAuth } from './event-auth.ts';
import type { InboundEvent } from './events/inbound-event.ts';

/** One request of the portal to a handler. */
export interface EventRequest {
  /** The portal's own name of the event, in upper case. */
  readonly name: string;
  /** Names the portal for ever; its address may change. */
  readonly memberId: string;
  /** Proves that the portal sent it. */
  readonly applicationToken: Secret;
  /** When it happened, in Unix seconds; 0 where the portal does not say. */
  readonly at: number;
  /** Tokens of the user it happened to; robots and outgoing webhooks send none. */
  readonly auth: EventAuth | undefined;
  /** One request may hold several commands, or be for several bots. */
  readonly events: readonly InboundEvent[];
}
