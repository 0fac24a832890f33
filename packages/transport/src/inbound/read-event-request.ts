import type { FormMap } from '@riposte/portal/form';
import { Secret } from '../credentials/secret.ts';
import { readEventAuth } from './event-auth.ts';
import type { EventRequest } from './event-request.ts';
import { eventReaders, isEventName } from './events/event-readers.ts';
import type { InboundEvent } from './events/inbound-event.ts';
import { idAt, mapAt, textAt } from './form-fields.ts';

/**
 * Takes a parsed event body apart; verify it before you believe it.
 *
 * @param form the body as `parseEventBody` reads it
 * @returns undefined when the form is no event at all
 * @example
 * ```ts
 * const delivery = readEventRequest(parseForm(await request.text()));
 * ```
 */
export function readEventRequest(form: FormMap): EventRequest | undefined {
  const name = textAt(form, 'event').toUpperCase();
  if (name === '') return undefined;
  const auth = mapAt(form, 'auth');
  return {
    name,
    memberId: textAt(auth, 'member_id'),
    applicationToken: new Secret(textAt(auth, 'application_token')),
    at: idAt(form, 'ts'),
    auth: readEventAuth(auth),
    events: readEvents(name, mapAt(form, 'data'), auth),
  };
}

/** What an event says; `unknown` where it has no shape here, nothing where what it needs is missing. */
export function readEvents(name: string, data: FormMap, auth: FormMap): readonly InboundEvent[] {
  return isEventName(name) ? eventReaders[name](data, auth) : [{ kind: 'unknown' }];
}
