import type { FormMap } from '@riposte/portal/form';
import { Secret } from '../credentials/secret.ts';
import type { EventRequest, InboundEvent } from './event.ts';
import { mapAt, textAt } from './form-fields.ts';
import { readCommandEvents } from './read-command-events.ts';

/**
 * Takes a parsed event body apart; verify `applicationToken` before you believe it.
 *
 * @param form the body as `parseForm` reads it
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
    events: readers[name]?.(form) ?? [{ kind: 'unknown' }],
  };
}

const readers: Readonly<Record<string, (form: FormMap) => readonly InboundEvent[]>> = {
  ONIMCOMMANDADD: readCommandEvents,
};
