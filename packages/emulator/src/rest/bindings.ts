import { textParam, upperKeys } from './params.ts';
import { refuse } from './refuse.ts';
import type { RestCall, RestError } from './rest-method.ts';

/** The application that calls; a webhook may not bind events. */
export function applicationOf({ caller }: RestCall): string | RestError {
  return caller.auth === 'application' && caller.clientId !== null
    ? caller.clientId
    : refuse('WRONG_AUTH_TYPE', 'Current authorization type is denied for this method', 403);
}

/** The event, in upper case, and the handler that a call names. */
export function readBinding({ params }: RestCall): { readonly event: string; readonly handler: string } {
  const given = upperKeys(params);
  return { event: textParam(given, 'EVENT').toUpperCase(), handler: textParam(given, 'HANDLER') };
}
