import type { Secret } from '@riposte/transport';
import { sameToken } from '@riposte/transport/inbound';

/**
 * Says whether an event's token is the portal's. Where none is known, the first one seen is trusted from then on:
 * a portal shows the token of a webhook's bot nowhere but in its events.
 */
export function tokenCheck(expected: string | undefined): (given: Secret) => boolean {
  let known = expected;
  return (given) => {
    const token = given.reveal();
    known ??= token === '' ? undefined : token;
    return known !== undefined && sameToken(token, known);
  };
}
