import { buildForm, type FormInput } from '@riposte/portal/form';
import type { World } from '../state/world.ts';

/** How one delivery of an event went. */
export interface DeliveryReport {
  /** The portal's name of the event: `ONIMCOMMANDADD`. */
  readonly event: string;
  readonly handler: string;
  /** HTTP status of the handler; 0 where it could not be reached. */
  readonly status: number;
}

/**
 * Posts an event to a handler, once: the portal does not repeat an event that was not taken (transport.md §0.4).
 */
export async function deliver(
  { listeners, closing }: World,
  handler: string,
  event: Readonly<Record<string, FormInput>> & { readonly event: string },
): Promise<DeliveryReport> {
  const status = await post(
    handler,
    buildForm(event),
    AbortSignal.any([closing, AbortSignal.timeout(30_000)]),
  );
  const report = { event: event.event, handler, status };
  for (const listen of listeners) listen(report);
  return report;
}

/** The report in a sentence, for whoever wonders why no answer comes. */
export function tellReport({ event, handler, status }: DeliveryReport): string {
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
