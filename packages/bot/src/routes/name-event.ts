import type { DialogInboundEvent } from '../contexts/occasion.ts';

/** An event in a few words, for a log: no text of people stands in it. */
export function nameEvent(event: DialogInboundEvent): string {
  return `${event.kind === 'command' ? `/${event.command}` : event.kind} in ${event.dialog}`;
}
