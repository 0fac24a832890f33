import { expect, it } from 'vitest';
import { parseForm, readEventRequest, tokensOf } from '@riposte/transport/inbound';
import { fixture } from '../helpers/fixture.ts';

const authOf = (body: string) => readEventRequest(parseForm(body))?.auth;

it('gives the tokens of an installation, which says only how long they hold', () => {
  expect(tokensOf(authOf(fixture('onappinstall.txt').trim()), 1_795_350_000_000)).toEqual({
    accessToken: 'at-admin-0001',
    refreshToken: 'rt-admin-0001',
    expires: 1_795_353_600,
    clientEndpoint: 'https://acme-demo.bitrix24.com/rest/',
    serverEndpoint: 'https://oauth.bitrix.info/rest/',
  });
});

it.each([
  'event=ONAPPINSTALL',
  'event=ONAPPINSTALL&auth[access_token]=a',
  'event=ONAPPINSTALL&auth[access_token]=a&auth[refresh_token]=r',
])('gives none out of %s', (body) => {
  expect(tokensOf(authOf(body))).toBeUndefined();
});
