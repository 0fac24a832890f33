import { expect, it } from 'vitest';
import { parseForm, readEventRequest, verifyEvent } from '@riposte/transport/inbound';

const request = (auth: string) => readEventRequest(parseForm(`event=X&${auth}`))!;
const tokens = new Map([['acme', 't0ken']]);

it.each([
  ['auth[member_id]=acme&auth[application_token]=t0ken', 'trusted'],
  ['auth[member_id]=acme&auth[application_token]=t0kem', 'wrong token'],
  ['auth[member_id]=acme&auth[application_token]=', 'wrong token'],
  ['auth[member_id]=acme', 'wrong token'],
  ['auth[member_id]=other&auth[application_token]=t0ken', 'unknown portal'],
  ['auth[application_token]=t0ken', 'unknown portal'],
  // The token of the bot's own block proves nothing: only the one at the top is compared.
  ['auth[member_id]=acme&data[bot][auth][application_token]=t0ken', 'wrong token'],
  ['auth[member_id]=acme&auth[application_token]=no&auth[application_token]=t0ken', 'trusted'],
])('%s: %s', async (auth, verdict) => {
  expect(await verifyEvent(request(auth), (memberId) => tokens.get(memberId))).toBe(verdict);
  expect(await verifyEvent(request(auth), (memberId) => Promise.resolve(tokens.get(memberId)))).toBe(verdict);
});

it('trusts nobody where the token kept is empty', async () => {
  expect(await verifyEvent(request('auth[member_id]=acme'), () => '')).toBe('unknown portal');
});
