import type { EventRequest } from './event-request.ts';
import { sameToken } from './same-token.ts';

/** Whether an event is the portal's. */
export type Verification = 'trusted' | 'wrong token' | 'unknown portal';

/**
 * Says whether an event comes from the portal it names: its `application_token`, compared in constant time with the
 * one kept for its `member_id`. There is no signature and no nonce, so an event can be sent again by who has seen it:
 * an `EventLog` recognises it (transport.md §2.2).
 *
 * @param request as `readEventRequest` gives it
 * @param tokenOf the token kept for a portal; undefined for a portal nobody knows
 * @example
 * ```ts
 * const verdict = await verifyEvent(delivery, (memberId) => (memberId === 'acme' ? expected : undefined));
 * ```
 */
export async function verifyEvent(
  { memberId, applicationToken }: Pick<EventRequest, 'memberId' | 'applicationToken'>,
  tokenOf: (memberId: string) => string | undefined | Promise<string | undefined>,
): Promise<Verification> {
  const expected = await tokenOf(memberId);
  if (expected === undefined || expected === '') return 'unknown portal';
  return sameToken(applicationToken.reveal(), expected) ? 'trusted' : 'wrong token';
}
