import { ConnectionError, PortalError, type Transport } from '@riposte/transport';
import { readFetchedEvents, type FetchedEvent } from '@riposte/transport/inbound';
import { logLine } from '../log.ts';
import { wait } from '../wait.ts';

/** How a bot fetches its events. */
export interface PollOptions {
  /** Ends it; what is being worked on is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from one question to the next while there are events; 2,000 when left out (transport.md §2.4). */
  readonly every?: number | undefined;
  /** Milliseconds to which that grows while there are none; 10,000 when left out. */
  readonly idle?: number | undefined;
}

export interface Polling {
  readonly transport: Transport;
  readonly botId: number;
  /** Does the work of an event; never rejects. */
  readonly work: (event: FetchedEvent) => Promise<void>;
}

/** Events in one answer, and when some that are being worked on come along again. */
const page = { usual: 100, most: 1_000 };

/**
 * Fetches events until called off. The portal keeps an event until a later offset is asked for, so that is done only
 * when the work of all before it is done: what a crash interrupts comes again.
 *
 * @throws PortalError when the portal refuses for good
 */
export async function pollEvents(
  { transport, botId, work }: Polling,
  { signal, every = 2_000, idle = 10_000 }: PollOptions,
): Promise<void> {
  const known = new Set<number>();
  const working = new Map<number, Promise<void>>();
  let next: number | undefined;
  let pause = every;

  const start = (event: FetchedEvent): void => {
    known.add(event.eventId);
    const running = work(event).finally(() => working.delete(event.eventId));
    working.set(event.eventId, running);
  };

  while (signal?.aborted !== true) {
    const offset = Math.min(next ?? Infinity, ...working.keys());
    const limit = working.size > 0 ? page.most : page.usual;
    const params = { botId, limit, ...(offset !== Infinity && { offset }) };
    const fetched = await fetchPage(transport, params, signal);
    const news = fetched.events.filter(({ eventId }) => !known.has(eventId));
    for (const eventId of known) if (eventId < offset) known.delete(eventId);
    for (const event of news) start(event);
    next = Math.max(next ?? 0, fetched.nextOffset ?? 0) || next;
    pause = news.length > 0 ? every : Math.min(pause * 2, Math.max(idle, every));
    await wait(pause, signal);
  }
  await Promise.all(working.values());
}

/** A page, or an empty one while the portal cannot be asked, and at the end, which waits for no answer. */
async function fetchPage(
  transport: Transport,
  params: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<ReturnType<typeof readFetchedEvents>> {
  try {
    return readFetchedEvents(await transport.call('imbot.v2.Event.get', params, { signal }));
  } catch (error) {
    if (signal?.aborted !== true) {
      if (!isPassing(error)) throw error;
      logLine('Events could not be fetched; it is tried again', error);
    }
    return { events: [], nextOffset: undefined, hasMore: false };
  }
}

/** 429 and the 5xx pass (transport.md §1.3), and so does a connection, but for one that can never be made. */
function isPassing(error: unknown): boolean {
  if (error instanceof PortalError) return error.httpStatus === 429 || error.httpStatus >= 500;
  return error instanceof ConnectionError && error.sent !== 'never';
}
