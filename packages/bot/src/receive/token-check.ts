import type { Secret } from '@riposte/transport';
import { sameToken } from '@riposte/transport/inbound';

/**
 * Says whether an event's token is the portal's. Where none is known, the first one seen is trusted from then on,
 * and that is logged: a portal shows the token of a webhook's bot nowhere but in its events.
 *
 * @throws TypeError for an empty token, which is what a missing environment variable often becomes
 */
export function tokenCheck(expected: string | undefined): (given: Secret) => boolean {
  if (expected === '') {
    throw new TypeError('applicationToken is empty. Pass the token, or undefined to trust the first event.');
  }
  let known = expected;
  return (given) => {
    const token = given.reveal();
    if (known === undefined && token !== '') {
      known = token;
      console.error(
        'No applicationToken was given: from now on events with the token of this first one are trusted.',
      );
    }
    const trusted = known !== undefined && sameToken(token, known);
    if (!trusted) console.error('An event was refused: its application token is not the one expected.');
    return trusted;
  };
}
