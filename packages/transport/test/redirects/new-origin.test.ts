import { expect, it } from 'vitest';
import { newOrigin } from '../../src/redirects/new-origin.ts';

const from = 'https://acme.bitrix24.com/rest/1/code/server.time?bx24_request_id=1';

it.each<[string, string | undefined, readonly string[], string | undefined]>([
  [from, 'https://acme-new.bitrix24.com/rest/1/code/server.time', [], 'https://acme-new.bitrix24.com'],
  [from, 'https://acme-new.bitrix24.com/rest/1/code/server.time?x=1', [], 'https://acme-new.bitrix24.com'],
  [
    from.replace('.com', '.com.br'),
    'https://new.bitrix24.com.br/rest/1/code/server.time',
    [],
    'https://new.bitrix24.com.br',
  ],
  [from, 'https://acme.bitrix24.com:8443/rest/1/code/server.time', [], 'https://acme.bitrix24.com:8443'],
  [
    from,
    'https://crm.acme.example/rest/1/code/server.time',
    ['crm.acme.example'],
    'https://crm.acme.example',
  ],
  // Another zone of the cloud, a host nobody named, one that only looks like the cloud.
  [from, 'https://acme.bitrix24.de/rest/1/code/server.time', [], undefined],
  [from, 'https://crm.acme.example/rest/1/code/server.time', [], undefined],
  [from, 'https://acme.bitrix24.com.evil.example/rest/1/code/server.time', [], undefined],
  [from, 'https://evilbitrix24.com/rest/1/code/server.time', [], undefined],
  [from, 'https://a.b.bitrix24.com/rest/1/code/server.time', [], undefined],
  ['https://acme.co.uk/rest/1/code/x', 'https://evil.co.uk/rest/1/code/x', [], undefined],
  // In the open, elsewhere on the host, with a name in it, nowhere.
  [from, 'http://acme-new.bitrix24.com/rest/1/code/server.time', [], undefined],
  [from, 'http://127.0.0.1/rest/1/code/server.time', [], undefined],
  [from, 'https://acme-new.bitrix24.com/login', [], undefined],
  [from, 'https://user:pw@acme-new.bitrix24.com/rest/1/code/server.time', [], undefined],
  [from, '/login', [], undefined],
  [from, 'https://', [], undefined],
  [from, undefined, [], undefined],
  ['http://127.0.0.1:4000/rest/1/code/x', 'http://localhost:4000/rest/1/code/x', [], 'http://localhost:4000'],
])('%s to %s', (old, location, hosts, expected) => {
  expect(newOrigin(old, location, hosts)).toBe(expected);
});
