import type { World } from '../state/world.ts';
import type { OutgoingEvent } from './outgoing-event.ts';

/** Puts an event where the server takes it from when the call is over. */
export function emit({ outbox }: World, event: OutgoingEvent): void {
  outbox.push(event);
}
