import { buildForm, type FormInput } from '@riposte/portal/form';
import type { World } from '../state/world.ts';

/** How one delivery went, for whoever watches. */
export interface DeliveryReport {
  readonly handler: string;
  /** HTTP status of the handler; 0 where it could not be reached. */
  readonly status: number;
}

/**
 * Posts an event to a handler, once: the portal does not repeat an event that was not taken
 * (transport.md §0.4).
 */
export function deliver(
  { delivering }: World,
  handler: string,
  event: Readonly<Record<string, FormInput>>,
): Promise<DeliveryReport> {
  const posted = post(handler, buildForm(event)).then((status) => ({ handler, status }));
  const done = posted.then(() => {
    delivering.delete(done);
  });
  delivering.add(done);
  return posted;
}

async function post(handler: string, body: string): Promise<number> {
  try {
    const response = await fetch(handler, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
