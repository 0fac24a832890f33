import type { FormMap } from '@riposte/portal/form';
import { isRecord } from '../http/is-record.ts';
import type { InboundEvent } from './events/inbound-event.ts';
import { idAt, mapAt, textAt } from './form-fields.ts';
import { readEvents } from './read-event-request.ts';
import { toForm } from './to-form.ts';

/** An event fetched by its bot. */
export interface FetchedEvent {
  readonly eventId: number;
  readonly name: string;
  /** As the portal writes it: ISO 8601. */
  readonly date: string;
  readonly events: readonly InboundEvent[];
}

/** What one call of `imbot.v2.Event.get` gave. */
export interface FetchedEvents {
  readonly events: readonly FetchedEvent[];
  /** Ask for this next, once these are done: asking is what takes them off the portal (transport.md §2.4). */
  readonly nextOffset: number | undefined;
  readonly hasMore: boolean;
}

/**
 * Reads the result of `imbot.v2.Event.get`.
 *
 * @param result as `transport.call` gives it
 * @throws FormError when an event is nested deeper or has more fields than events have
 * @example
 * ```ts
 * readFetchedEvents({ events: [], nextOffset: 4006, hasMore: false });
 * // { events: [], nextOffset: 4006, hasMore: false }
 * ```
 */
export function readFetchedEvents(result: unknown): FetchedEvents {
  const { events, nextOffset, hasMore } = isRecord(result) ? result : {};
  return {
    events: (Array.isArray(events) ? events : []).filter(isRecord).map((event) => readFetched(toForm(event))),
    nextOffset: typeof nextOffset === 'number' && Number.isSafeInteger(nextOffset) ? nextOffset : undefined,
    hasMore: hasMore === true,
  };
}

function readFetched(form: FormMap): FetchedEvent {
  const name = textAt(form, 'type').toUpperCase();
  return {
    eventId: idAt(form, 'eventId'),
    name,
    date: textAt(form, 'date'),
    events: readEvents(name, mapAt(form, 'data'), {}),
  };
}
