import { eventKey, type EventOrigin } from '@riposte/transport/inbound';
import type { DialogInboundEvent } from '../contexts/occasion.ts';

/**
 * What makes an event this event. Two buttons of one command differ in what they carry only, and both may be clicked in
 * one second.
 */
export function sourceOf(origin: EventOrigin, event: DialogInboundEvent): string {
  const key = eventKey(origin, event);
  return event.kind === 'command' ? `${key} ${event.params}` : key;
}
