import { readFileSync } from 'node:fs';
import { parseForm, type FormMap } from '@riposte/portal/form';
import { createVirtualClock, type Portal } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../keys-of.ts';
import { call, listenForEvents, openPortal, openWithBot } from '../open-portal.ts';
import { openV2Bot } from '../open-v2-bot.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').trim();

/** Ids of other bots, and the second department of a person: what the sample has more of. */
const asides = ['data.PARAMS.BOT_IN_CHAT.902', 'data.user.departments.1'];

const place = {
  users: { 42: 'Mara Lindqvist' },
  chat: { id: 6001, title: 'Ops «Nord» — погода' },
  firstIds: { bot: 901, message: 70_411, command: 17 },
  publicUrl: 'https://acme-demo.bitrix24.com',
  memberId: '5f2c9be01d7744a0b6c1d6a9a3f7e214',
  applicationToken: 'c0ffee5a1e7b4d0f9a61b2c3d4e5f607',
  clock: createVirtualClock(1_795_359_650_000),
};

/** A v2 bot whose events come to a handler, with a command. */
const openV2Webhook = async (): Promise<{ portal: Portal; events: FormMap[]; bodies: string[] }> => {
  const listening = await listenForEvents();
  const portal = await openV2Bot(place, { eventMode: 'webhook', webhookUrl: listening.url });
  await call(portal, 'imbot.v2.Command.register', {
    botId: 901,
    botToken: 't0k3n',
    fields: { command: 'weather', title: { en: 'Weather' } },
  });
  return { portal, ...listening };
};

type Conversation = () => Promise<FormMap | undefined>;

const conversations: Readonly<Record<string, Conversation>> = {
  'v1-onimcommandadd-private.txt': async () => {
    const { portal, events } = await openWithBot(place);
    await portal.say({ userId: 42, dialog: 901, text: '/weather Oslo & Bergen 50%' });
    return events[0];
  },
  'v1-onimcommandadd-group-keyboard.txt': async () => {
    const { portal, events } = await openWithBot(place);
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather refresh city=oslo\n/units C' });
    return events[0];
  },
  'v1-onimbotmessageadd-group-mention.txt': async () => {
    const { portal, events } = await openWithBot(place);
    await portal.say({
      userId: 42,
      dialog: 'chat6001',
      text: '[USER=901]Weather[/USER] what about tomorrow?',
    });
    return events[0];
  },
  'v1-onimbotjoinchat-private.txt': async () => {
    const { portal, events } = await openWithBot(place);
    await portal.join({ botId: 901, userId: 42 });
    return events[0];
  },
  'v2-webhook-onimbotv2messageadd.txt': async () => {
    const { portal, events } = await openV2Webhook();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '[USER=901]W[/USER] 100% sure + [b]bold[/b]' });
    return events[0];
  },
  'v2-webhook-onimbotv2commandadd.txt': async () => {
    const { portal, events } = await openV2Webhook();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather Oslo' });
    return events[0];
  },
  'onappinstall.txt': async () => {
    const { url, events } = await listenForEvents();
    await (await openPortal(place)).install({ handler: url });
    return events[0];
  },
  'onappuninstall.txt': async () => {
    const { url, events } = await listenForEvents();
    await (await openPortal(place)).uninstall({ handler: url });
    return events[0];
  },
  'onofflineevent-empty-data.txt': async () => {
    const { url, events } = await listenForEvents();
    const portal = await openPortal(place);
    const { access } = portal.issueTokens();
    const query = new URLSearchParams({ auth: access, event: 'onOfflineEvent', handler: url });
    await fetch(`${portal.url}/rest/event.bind?${query.toString()}`);
    await portal.announceOffline();
    return events[0];
  },
  'outgoing-webhook-without-tokens.txt': async () => {
    const { url, events } = await listenForEvents();
    const { portal } = await openWithBot(place);
    portal.addOutgoingWebhook({ event: 'ONIMBOTMESSAGEADD', handler: url });
    await portal.say({ userId: 42, dialog: 901, text: 'hi' });
    return events[0];
  },
};

describe('the documented samples come out of a conversation', () => {
  it.each(Object.entries(conversations))('%s, key for key and in order', async (name, converse) => {
    const sample = parseForm(read(name));
    const sent = await converse();
    expect(sent).toBeDefined();
    expect(keysOf(sent ?? {})).toEqual(keysOf(sample).filter((key) => !asides.includes(key)));
    expect(sent?.event).toBe(sample.event);
  });

  it('what they say of the portal, the author and the message is as in the sample', async () => {
    const sent = await conversations['v1-onimcommandadd-group-keyboard.txt']?.();
    expect(sent).toMatchObject({
      data: {
        COMMAND: {
          17: {
            BOT_ID: '901',
            BOT_CODE: 'weather_bot',
            COMMAND: 'weather',
            COMMAND_PARAMS: 'refresh city=oslo',
          },
          18: { COMMAND: 'units', COMMAND_PARAMS: 'C', user_id: '901', AUTH: { user_id: '901' } },
        },
        PARAMS: {
          MESSAGE: '/weather refresh city=oslo\n/units C',
          CHAT_TITLE: 'Ops «Nord» — погода',
          DIALOG_ID: 'chat6001',
          FROM_USER_ID: '42',
          TEMPLATE_ID: expect.stringMatching(/^[0-9a-f-]{14}4[0-9a-f]{3}-[89ab][0-9a-f-]{16}$/) as string,
        },
      },
      ts: '1795359650',
      auth: {
        domain: 'acme-demo.bitrix24.com',
        client_endpoint: 'https://acme-demo.bitrix24.com/rest/',
        member_id: '5f2c9be01d7744a0b6c1d6a9a3f7e214',
        application_token: 'c0ffee5a1e7b4d0f9a61b2c3d4e5f607',
        user_id: '42',
      },
    });
  });

  it('every scalar is text: true 1, false 0, null empty, and empty arrays are gone', async () => {
    const sent = await conversations['v2-webhook-onimbotv2commandadd.txt']?.();
    expect(sent?.data).toMatchObject({
      command: { command: '/weather', params: 'Oslo', context: 'textarea' },
      message: { isSystem: '0', forward: '', viewedByOthers: '0' },
      user: { active: '1', phones: '0' },
    });
    expect((sent?.data as FormMap).message).not.toHaveProperty('params');
  });
});

describe('answers have the keys of the samples', () => {
  const responses = JSON.parse(read('rest-responses.json')) as Record<string, object>;

  it('v2-fetch-event-get-response.json', async () => {
    const portal = await openV2Bot(place);
    await call(portal, 'imbot.v2.Command.register', {
      botId: 901,
      botToken: 't0k3n',
      fields: { command: 'weather', title: { en: 'Weather' } },
    });
    const { body: sent } = await call(portal, 'imbot.v2.Chat.Message.send', {
      botId: 901,
      botToken: 't0k3n',
      dialogId: 'chat6001',
      fields: { message: '12°C' },
    });
    await portal.join({ botId: 901, userId: 42, dialog: 'chat6001' });
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather Oslo' });
    await portal.react({ userId: 42, messageId: (sent.result as { id: number }).id });
    const { body } = await call(portal, 'imbot.v2.Event.get', { botId: 901, botToken: 't0k3n' });
    const sample = JSON.parse(read('v2-fetch-event-get-response.json')) as object;
    expect(keysOf(body)).toEqual(keysOf(sample).filter((key) => !key.endsWith('.departments.1')));
  });

  it('oauth-refresh-response.json', async () => {
    const portal = await openPortal(place);
    const { clientId, clientSecret } = portal.application;
    const response = await fetch(`${portal.url}/oauth/token/`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: portal.issueTokens().refresh,
      }),
    });
    expect(keysOf((await response.json()) as object)).toEqual(
      keysOf(JSON.parse(read('oauth-refresh-response.json')) as object),
    );
  });

  it.each<[string, string, object, object?]>([
    [
      'imbot.command.answer ok (200)',
      'imbot.command.answer',
      { COMMAND_ID: 17, MESSAGE_ID: 70_411, MESSAGE: 'x' },
    ],
    ['im.message.add ok (200)', 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x' }],
    ['im.notify.system.add ok (200)', 'im.notify.system.add', { USER_ID: 42, MESSAGE: 'x' }],
    ['empty (400)', 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: '' }],
    [
      'batch partial (200): empty maps are [] and not {}',
      'batch',
      {
        cmd: {
          a: 'im.message.add?DIALOG_ID=chat6001&MESSAGE=x',
          b: 'imbot.message.add?MESSAGE=x&CLIENT_ID=',
        },
      },
    ],
  ])('%s', async (name, method, params) => {
    const { portal } = await openWithBot(place);
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    const { body } = await call(portal, method, {
      ...(method === 'batch' ? {} : { CLIENT_ID: 'c' }),
      ...params,
    });
    expect(keysOf(body)).toEqual(keysOf(responses[name] ?? {}));
  });

  it.each<[string, string, object]>([
    ['message.send v2 ok (200)', 'Chat.Message.send', { dialogId: 'chat6001', fields: { message: 'x' } }],
    [
      'imbot.v2.Chat.Message.update ok (200)',
      'Chat.Message.update',
      { messageId: 70_411, fields: { message: 'y' } },
    ],
    [
      'imbot.v2.Command.answer ok (200) - no message id',
      'Command.answer',
      { commandId: 17, messageId: 70_411, dialogId: 'chat6001', fields: { message: 'x' } },
    ],
  ])('%s', async (name, method, params) => {
    const portal = await openV2Bot(place);
    const bot = { botId: 901, botToken: 't0k3n' };
    await call(portal, 'imbot.v2.Command.register', { ...bot, fields: { command: 'x', title: { en: 'X' } } });
    await call(portal, 'imbot.v2.Chat.Message.send', {
      ...bot,
      dialogId: 'chat6001',
      fields: { message: 'x' },
    });
    const { body } = await call(portal, `imbot.v2.${method}`, { ...bot, ...params });
    expect(keysOf(body)).toEqual(keysOf(responses[name] ?? {}));
  });
});
