import type { TypeB24 } from '@bitrix24/b24jssdk';
import type { Portal } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { openHook, openOAuth, openTrusted, result } from './open-b24.ts';

const clients: readonly (readonly [string, (portal: Portal) => TypeB24])[] = [
  ['B24Hook over TLS', openHook],
  ['B24OAuth over http', openOAuth],
];

// A webhook says whose bot it is; an application is known by its token.
const CLIENT_ID = 'sdk';
const handler = 'http://127.0.0.1:9/';

describe.each(clients)('the real SDK, as %s', (_name, open) => {
  it('registers a bot and a command, sends, updates and deletes', async () => {
    const portal = await openTrusted();
    const b24 = open(portal);
    const bot = { CLIENT_ID, BOT_ID: 901 };
    const PROPERTIES = { NAME: 'Echo' };
    expect(
      await result(b24, 'imbot.register', { ...bot, CODE: 'echo', EVENT_HANDLER: handler, PROPERTIES }),
    ).toBe(901);
    const command = {
      COMMAND: 'echo',
      EVENT_COMMAND_ADD: handler,
      LANG: [{ LANGUAGE_ID: 'en', TITLE: 'Echo' }],
    };
    expect(await result(b24, 'imbot.command.register', { ...bot, ...command })).toBe(1);
    const message = {
      DIALOG_ID: 'chat1',
      MESSAGE: 'It [B]rains[/B] 🌧 & "pours"',
      ATTACH: [{ GRID: [{ NAME: 'Sum', VALUE: '4,800', DISPLAY: 'ROW' }] }],
      KEYBOARD: [{ TEXT: 'Again', COMMAND: 'echo', COMMAND_PARAMS: 'Oslo' }],
    };
    expect(await result(b24, 'imbot.message.add', { ...bot, ...message })).toBe(70_411);
    expect(portal.messages(1)).toMatchObject([
      { text: message.MESSAGE, attach: { BLOCKS: [{}] }, keyboard: [{ COMMAND_PARAMS: 'Oslo' }] },
    ]);
    const change = { ...bot, MESSAGE_ID: 70_411, MESSAGE: 'Dry', KEYBOARD: 'N' };
    expect(await result(b24, 'imbot.message.update', change)).toBe(true);
    expect(portal.messages(1)).toMatchObject([{ text: 'Dry', keyboard: null }]);
    expect(await result(b24, 'imbot.message.delete', { ...bot, MESSAGE_ID: 70_411 })).toBe(true);
    expect(portal.messages(1)).toEqual([]);
  });

  it('does so in the second generation', async () => {
    const portal = await openTrusted();
    const b24 = open(portal);
    const bot = { botId: 901, botToken: 't0k3n' };
    const fields = { code: 'echo', botToken: 't0k3n', eventMode: 'fetch', properties: { name: 'Echo' } };
    expect(await result(b24, 'imbot.v2.Bot.register', { fields })).toMatchObject({ bot: { id: 901 } });
    await result(b24, 'imbot.v2.Command.register', {
      ...bot,
      fields: { command: 'echo', title: { en: 'Echo' } },
    });
    const sent = await result(b24, 'imbot.v2.Chat.Message.send', {
      ...bot,
      dialogId: 'chat1',
      fields: { message: 'One', keyboard: { BOT_ID: 901, BUTTONS: [{ TEXT: 'a', COMMAND: 'echo' }] } },
    });
    expect(sent).toMatchObject({ id: 70_411 });
    await result(b24, 'imbot.v2.Chat.Message.update', {
      ...bot,
      messageId: 70_411,
      fields: { message: 'Two' },
    });
    expect(portal.messages(1)).toMatchObject([{ text: 'Two', keyboard: [{ COMMAND: 'echo' }] }]);
    await portal.say({ userId: 1, dialog: 901, text: '/echo hello' });
    expect(await result(b24, 'imbot.v2.Event.get', bot)).toMatchObject({
      events: [{ type: 'ONIMBOTV2COMMANDADD' }],
    });
  });

  it('batches, in order, by name, and past an error', async () => {
    const portal = await openTrusted();
    const b24 = open(portal);
    const say = (MESSAGE: string): { readonly method: string; readonly params: object } => ({
      method: 'im.message.add',
      params: { DIALOG_ID: 'chat1', MESSAGE },
    });
    const done = await b24.actions.v2.batch.make({
      calls: { first: say('1'), wrong: say(''), last: say('2 & 3') },
      options: { isHaltOnError: false, returnAjaxResult: true },
    });
    const answers = Object.entries(done.getData() as Record<string, { isSuccess: boolean }>);
    expect(answers.map(([name, { isSuccess }]) => [name, isSuccess])).toEqual([
      ['first', true],
      ['wrong', false],
      ['last', true],
    ]);
    expect(portal.messages(1).map(({ text }) => text)).toEqual(['1', '2 & 3']);
    const listed = await b24.actions.v2.batch.make({
      calls: [
        ['server.time', {}],
        ['profile', {}],
      ],
    });
    expect(listed.getData()).toMatchObject([expect.stringMatching(/^\d{4}-/), { ID: '1' }]);
  });

  it('hears of a refusal with its code', async () => {
    const b24 = open(await openTrusted());
    await expect(result(b24, 'imbot.message.add', { CLIENT_ID, BOT_ID: 5 })).rejects.toMatchObject({
      code: 'BOT_ID_ERROR',
      status: 400,
    });
    await expect(result(b24, 'im.fly')).rejects.toMatchObject({ code: 'ERROR_METHOD_NOT_FOUND' });
  });

  it('finds its portal alive', async () => {
    const b24 = open(await openTrusted());
    expect(await b24.tools.healthCheck.make()).toBe(true);
    expect(await b24.tools.ping.make()).toBeGreaterThanOrEqual(0);
  });
});

describe('the real SDK and its tokens', () => {
  it('are refreshed when they have expired, once for many calls after it', async () => {
    const portal = await openTrusted();
    const b24 = openOAuth(portal);
    const pairs: string[] = [];
    b24.setCallbackRefreshAuth(({ b24OAuthParams }) => {
      pairs.push(b24OAuthParams.accessToken);
      return Promise.resolve();
    });
    portal.faults.add({ kind: 'expireToken' });
    expect(await result(b24, 'profile')).toMatchObject({ ID: '1' });
    expect(pairs).toHaveLength(1);
    await Promise.all(Array.from({ length: 5 }, () => result(b24, 'profile')));
    expect(pairs).toHaveLength(1);
    expect(portal.tokenLog()).toMatchObject([{ status: 200, params: { grant_type: 'refresh_token' } }]);
  });

  it('are good for one refresh each', async () => {
    const portal = await openTrusted();
    const first = openOAuth(portal);
    const { refresh_token } = first.auth.getAuthData() as { refresh_token: string };
    await first.auth.refreshAuth();
    const { clientId, clientSecret } = portal.application;
    const again = await fetch(`${portal.url}/oauth/token/`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token,
      }),
    });
    expect(await again.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('tell an administrator from anybody else', async () => {
    const b24 = openOAuth(await openTrusted());
    await b24.initIsAdmin();
    expect(b24.auth.isAdmin).toBe(true);
  });
});

it('a webhook over http is not for the real SDK', async () => {
  const portal = await openTrusted();
  expect(() => openHook({ ...portal, tls: { ...portal.tls!, webhook: portal.webhook } })).toThrow('HTTPS');
});
