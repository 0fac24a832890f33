import { sameToken, verifyEvent, type EventRequest } from '@riposte/transport/inbound';
import { logLine } from '../log.ts';

/** The token kept for the portal, or for each of several. */
export type ApplicationToken =
  string | ((memberId: string) => string | undefined | Promise<string | undefined>);

/** Says whether a request is the portal's. */
export type Trust = (request: EventRequest) => Promise<boolean>;

/**
 * Compares the application token of a request with the one kept. Where none is kept, the first one seen is trusted
 * from then on, and that is logged: a portal shows the token of a webhook's bot nowhere but in its events.
 *
 * @throws TypeError for an empty token, which is what a missing environment variable often becomes
 */
export function createTrust(expected: ApplicationToken | undefined): Trust {
  if (expected === '') {
    throw new TypeError('applicationToken is empty. Pass the token, or undefined to trust the first event.');
  }
  const check = expected === undefined ? trustFirst() : trustKept(expected);
  return async (request) => {
    const isTrusted = await check(request);
    if (!isTrusted) logLine('An event was refused: its application token is not the one expected.');
    return isTrusted;
  };
}

function trustKept(expected: ApplicationToken): Trust {
  const tokenOf = typeof expected === 'string' ? () => expected : expected;
  return async (request) => (await verifyEvent(request, tokenOf)) === 'trusted';
}

function trustFirst(): Trust {
  let known: string | undefined;
  return ({ applicationToken }) => {
    const token = applicationToken.reveal();
    if (known === undefined && token !== '') {
      known = token;
      logLine(
        'No applicationToken was given: from now on events with the token of this first one are trusted.',
      );
    }
    return Promise.resolve(known !== undefined && sameToken(token, known));
  };
}
