import { expect, it } from 'vitest';
import { call, openWithBot } from '../open-portal.ts';
import { botToken, openV2Bot, send } from '../open-v2-bot.ts';

const key = '5a3c9b70-1f53-47c2-b6ad-0c9a5a9d1f33';

it('shows each call with its verdict, and what it stored', async () => {
  const portal = await openV2Bot();
  await send(portal, {
    message: ' x ',
    keyboard: [
      { TEXT: 'a', LINK: 'tel:1' },
      { TEXT: 'b', LINK: '/' },
    ],
  });
  const response = await fetch(`${portal.url}/__emulator/log`);
  expect(await response.json()).toMatchObject({
    log: [
      { kind: 'request', id: 1, method: 'imbot.v2.bot.register', verdict: null, status: 200 },
      {
        kind: 'request',
        id: 2,
        client: expect.stringContaining('127.0.0.1') as string,
        path: '/rest/1/[redacted]/imbot.v2.Chat.Message.send',
        method: 'imbot.v2.chat.message.send',
        params: { botId: 39, botToken: '[redacted]', dialogId: 'chat1', fields: { message: ' x ' } },
        status: 200,
        error: null,
        executed: true,
        verdict: { error: null, issues: [{ code: 'TEXT_TRIMMED' }, { code: 'LINK_SCHEME' }] },
        messageId: 33_871,
        stored: { id: 33_871, text: 'x', keyboard: [{ TEXT: 'b' }] },
        faults: [],
      },
    ],
    executions: [{ messageId: 33_871, method: 'imbot.v2.chat.message.send', key: null, requests: [2] }],
    doubles: [],
  });
});

it('tells a repeat under a key from a double', async () => {
  const portal = await openV2Bot();
  await send(portal, { message: 'once', templateId: key });
  await send(portal, { message: 'once', templateId: key });
  await send(portal, { message: 'twice' });
  await send(portal, { message: 'twice' });
  expect(portal.executions()).toEqual({
    executions: [
      { messageId: 33_871, method: 'imbot.v2.chat.message.send', chatId: 1, key, requests: [2, 3] },
      { messageId: 33_872, method: 'imbot.v2.chat.message.send', chatId: 1, key: null, requests: [4] },
      { messageId: 33_873, method: 'imbot.v2.chat.message.send', chatId: 1, key: null, requests: [5] },
    ],
    doubles: [[33_872, 33_873]],
  });
});

it('shows no secret, wherever it stands', async () => {
  const portal = await openV2Bot();
  const { access, refresh } = portal.issueTokens();
  const secret = portal.application.clientSecret;
  await fetch(`${portal.url}/rest//server.time?auth=${access}&refresh_token=${refresh}`, {
    headers: { 'X-Request-ID': 'r1' },
  });
  await fetch(`${portal.webhook}imbot.message.add`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 's3cret', 'a[0][Client_Secret]': secret, 'fields[AUTH]': access }),
  });
  const shown = await (await fetch(`${portal.url}/__emulator/log`)).text();
  for (const one of [access, refresh, secret, botToken, 's3cret', portal.webhook.split('/').at(-2)]) {
    expect(shown).not.toContain(one);
  }
  expect(shown).toContain('"requestId":"r1"');
});

it('keeps the newest entries only, and no large parameters', async () => {
  const portal = await openV2Bot({ logSize: 3 });
  for (const text of ['1', '2', '3', 'x'.repeat(19_999)]) await send(portal, { message: text });
  expect(portal.log().map(({ id }) => id)).toEqual([3, 4, 5]);
  expect(portal.log().at(-1)).toMatchObject({
    params: expect.stringMatching(/^\[\d+ characters\]$/) as string,
  });
});

it('logs events too', async () => {
  const { portal, url } = await openWithBot();
  await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
  expect(portal.log().at(-1)).toMatchObject({
    kind: 'event',
    event: 'ONIMCOMMANDADD',
    handler: url,
    status: 200,
  });
});

it('takes faults over the wire, shows and ends them', async () => {
  const portal = await openV2Bot();
  const faults = `${portal.url}/__emulator/faults`;
  const body = JSON.stringify({ kind: 'html', match: { method: 'server.time' } });
  expect(await (await fetch(faults, { method: 'POST', body })).json()).toEqual({ ids: [1] });
  expect(await (await fetch(faults)).json()).toMatchObject({ faults: [{ id: 1, kind: 'html', left: 1 }] });
  expect((await fetch(faults, { method: 'DELETE' })).status).toBe(200);
  expect((await call(portal, 'server.time', {})).status).toBe(200);
});

it.each([
  ['GET', '/__emulator', 404],
  ['PUT', '/__emulator/faults', 404],
  ['POST', '/__emulator/log', 404],
])('%s %s is answered %i', async (method, path, status) => {
  const portal = await openV2Bot();
  expect((await fetch(`${portal.url}${path}`, { method })).status).toBe(status);
});

it('is for this machine and its own pages alone', async () => {
  const portal = await openV2Bot();
  const headers = { Origin: 'https://example.com' };
  const fault = await fetch(`${portal.url}/__emulator/faults`, { method: 'POST', headers, body: '{}' });
  expect(fault.status).toBe(403);
});
