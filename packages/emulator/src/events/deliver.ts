import { buildForm } from '@riposte/portal/form';
import { redactUrl } from '../inspect/redact-url.ts';
import type { World } from '../state/world.ts';
import type { OutgoingEvent } from './outgoing-event.ts';

/** How one delivery of an event went. */
export interface DeliveryReport {
  /** The portal's name of the event: `ONIMCOMMANDADD`. */
  readonly event: string;
  /** Its address, as it was registered. */
  readonly handler: string;
  /** HTTP status of the handler; 0 where it could not be reached. */
  readonly status: number;
}

/**
 * Posts an event to its handler, once: the portal does not repeat an event that was not taken (transport.md §0.4).
 */
export async function deliver(
  { closing }: World,
  { event, handler, body }: OutgoingEvent,
): Promise<DeliveryReport> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(30_000)]);
  return {
    event,
    handler,
    status: await post(handler, buildForm(body), signal),
  };
}

/** The report in a sentence, for whoever wonders why no answer comes; secrets in the address are struck out. */
export function tellReport({ event, handler: address, status }: DeliveryReport): string {
  const handler = redactUrl(address);
  if (status === 0) return `${event}: no answer from ${handler}. Is the bot running there?`;
  return `${event}: ${handler} answered ${status}${status === 403 ? ', so it does not trust the application token' : ''}.`;
}

async function post(handler: string, body: string, signal: AbortSignal): Promise<number> {
  try {
    const response = await fetch(handler, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
