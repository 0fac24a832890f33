import { takeId } from '../state/take-id.ts';
import type { World } from '../state/world.ts';

/** An outgoing webhook: an event, and where it goes. */
export interface OutgoingWebhook {
  /** `ONIMBOTMESSAGEADD` */
  readonly event: string;
  readonly handler: string;
}

/** Sets up an outgoing webhook, whose events carry no tokens (transport.md §2.1). */
export function addOutgoingWebhook({ state }: World, { event, handler }: OutgoingWebhook): void {
  const id = takeId(state, 'binding');
  state.bindings.set(id, { id, event: event.toUpperCase(), handler, clientId: null });
}
