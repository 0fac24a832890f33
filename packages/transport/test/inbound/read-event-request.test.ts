import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  readEventRequest,
  parseForm,
  type EventRequest,
  type InboundEvent,
} from '@riposte/transport/inbound';
import { fixture } from '../helpers/fixture.ts';

const read = (name: string): EventRequest | undefined => readEventRequest(parseForm(fixture(name).trim()));

const member = '5f2c9be01d7744a0b6c1d6a9a3f7e214';
const token = 'c0ffee5a1e7b4d0f9a61b2c3d4e5f607';
const mara = { id: 42, name: 'Mara Lindqvist' };
const typed = {
  kind: 'command',
  api: 'v1',
  botId: 901,
  messageId: 70411,
  context: 'textarea',
  user: mara,
} as const;
const clicked = { kind: 'command', api: 'v1', botId: 901, messageId: 70420, context: 'keyboard' } as const;

describe('readEventRequest', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'v1-onimcommandadd-private.txt',
      'ONIMCOMMANDADD',
      [
        {
          ...typed,
          commandId: 17,
          command: 'weather',
          params: 'Oslo & Bergen 50%',
          dialog: 42,
          private: true,
          language: 'en',
        },
      ],
    ],
    [
      'v1-onimcommandadd-group-keyboard.txt',
      'ONIMCOMMANDADD',
      [
        {
          ...clicked,
          commandId: 17,
          command: 'weather',
          params: 'refresh city=oslo',
          dialog: 'chat6001',
          private: false,
        },
        { ...clicked, commandId: 18, command: 'units', params: 'C', dialog: 'chat6001', private: false },
      ],
    ],
    [
      'v1-onimbotmessageadd-group-mention.txt',
      'ONIMBOTMESSAGEADD',
      [
        {
          kind: 'message',
          api: 'v1',
          botId: 901,
          messageId: 70433,
          text: 'what about tomorrow?',
          original: '[USER=901]Weather[/USER] what about tomorrow?',
          mention: true,
          isSystem: false,
          dialog: 'chat6001',
          private: false,
          user: mara,
        },
      ],
    ],
    [
      'outgoing-webhook-without-tokens.txt',
      'ONIMBOTMESSAGEADD',
      [
        {
          kind: 'message',
          botId: 901,
          text: 'hi',
          dialog: 42,
          private: true,
          mention: false,
          user: { id: 42, name: 'User 42' },
          botAuth: undefined,
        },
      ],
    ],
    [
      'v1-onimbotjoinchat-private.txt',
      'ONIMBOTJOINCHAT',
      [{ kind: 'join', api: 'v1', botId: 901, dialog: 42, private: true, user: mara }],
    ],
    [
      'v2-webhook-onimbotv2commandadd.txt',
      'ONIMBOTV2COMMANDADD',
      [
        {
          kind: 'command',
          api: 'v2',
          botId: 901,
          commandId: 78,
          command: 'weather',
          params: 'Oslo',
          context: 'keyboard',
          messageId: 70452,
          dialog: 'chat6001',
          private: false,
          user: mara,
          language: 'en',
        },
      ],
    ],
    [
      'v2-webhook-onimbotv2messageadd.txt',
      'ONIMBOTV2MESSAGEADD',
      [
        {
          kind: 'message',
          api: 'v2',
          botId: 901,
          messageId: 70451,
          text: 'tomorrow? 100% sure + [b]bold[/b]',
          mention: false,
          isSystem: false,
          dialog: 'chat6001',
        },
      ],
    ],
    ['onappinstall.txt', 'ONAPPINSTALL', [{ kind: 'install', version: 3, isComplete: true, language: 'en' }]],
    ['onappuninstall.txt', 'ONAPPUNINSTALL', [{ kind: 'uninstall', clean: false }]],
    ['onofflineevent-empty-data.txt', 'ONOFFLINEEVENT', [{ kind: 'offline' }]],
  ])('reads %s', (name, event, events) => {
    const delivery = read(name);
    expect(delivery).toMatchObject({ name: event, memberId: member, events });
    expect(delivery?.events).toHaveLength(events.length);
    expect(delivery?.applicationToken.reveal()).toBe(token);
    expect(delivery?.at).toBeGreaterThan(1_795_000_000);
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['v1-onimcommandadd-private.txt', 'at-user-0001', 'at-bot-0001'],
    ['v2-webhook-onimbotv2messageadd.txt', 'at-user-v2-0001', 'at-bot-v2-0001'],
    ['onappinstall.txt', 'at-admin-0001', undefined],
    ['onappuninstall.txt', undefined, undefined],
    ['outgoing-webhook-without-tokens.txt', undefined, undefined],
  ])("tells the user's tokens of %s from the bot's", (name, user, bot) => {
    const delivery = read(name);
    const [event] = delivery?.events ?? [];
    expect(delivery?.auth?.accessToken.reveal()).toBe(user);
    expect(event && 'botAuth' in event ? event.botAuth?.accessToken.reveal() : undefined).toBe(bot);
  });

  it.each<[string, object]>([
    ['', { events: [] }],
    ['&data[COMMAND]=x', { events: [] }],
    ['&data[COMMAND][1]=x', { events: [] }],
    ['&data[COMMAND][1][COMMAND_ID]=1', { events: [] }],
    [
      '&data[COMMAND][1][COMMAND_ID]=1&data[COMMAND][1][MESSAGE_ID]=x&data[PARAMS][DIALOG_ID]=5',
      { events: [] },
    ],
    [
      '&data[COMMAND][1][COMMAND_ID]=1&data[COMMAND][1][MESSAGE_ID]=2&data[PARAMS][DIALOG_ID]=../5',
      { events: [] },
    ],
    [
      '&data[COMMAND][1][COMMAND_ID]=1&data[COMMAND][1][MESSAGE_ID]=2&data[PARAMS][DIALOG_ID]=0',
      { events: [] },
    ],
    [
      '&data[COMMAND][1][COMMAND_ID]=1&data[COMMAND][1][MESSAGE_ID]=2&data[PARAMS][DIALOG_ID]=chat5&data[PARAMS][FROM_USER_ID]=7&data[COMMAND][1][COMMAND_CONTEXT]=MENU',
      {
        events: [
          { dialog: 'chat5', user: { id: 7, name: 'User 7' }, context: 'menu', language: 'en', params: '' },
        ],
      },
    ],
  ])('reads what can be answered of ONIMCOMMANDADD%s', (fields, expected) => {
    expect(readEventRequest(parseForm(`event=onimcommandadd${fields}`))).toMatchObject(expected);
  });

  const v1 = 'data[BOT][39][BOT_ID]=39&data[PARAMS][DIALOG_ID]=chat5&data[PARAMS][MESSAGE_ID]=7';
  const v2 = 'data[bot][id]=39&data[chat][dialogId]=chat5&data[message][id]=7';
  it.each<[string, string, readonly Partial<InboundEvent>[]]>([
    [
      'ONIMBOTMESSAGEADD',
      `${v1}&data[BOT][40][BOT_ID]=40`,
      [
        { kind: 'message', botId: 39 },
        { kind: 'message', botId: 40 },
      ],
    ],
    ['ONIMBOTMESSAGEUPDATE', `${v1}&data[PARAMS][MESSAGE]=new`, [{ kind: 'message-update', text: 'new' }]],
    ['ONIMBOTMESSAGEDELETE', v1, [{ kind: 'message-delete', messageId: 7 }]],
    ['ONIMBOTMESSAGEDELETE', 'data[BOT][39][BOT_ID]=39', []],
    ['ONIMBOTJOINCHAT', 'data[BOT][39][BOT_ID]=39', []],
    ['ONIMBOTDELETE', 'data[BOT_ID]=39', [{ kind: 'bot-delete', botId: 39 }]],
    ['ONIMBOTDELETE', 'data[BOT][39][BOT_ID]=39', [{ kind: 'bot-delete', botId: 39 }]],
    ['ONIMBOTDELETE', 'data[PARAMS][BOT_ID]=39', [{ kind: 'bot-delete', botId: 39 }]],
    ['ONIMBOTDELETE', '', []],
    [
      'ONIMBOTV2MESSAGEADD',
      `${v2}&data[message][text]=[user=39 replace]Bot[/user] hi`,
      [{ kind: 'message', mention: true }],
    ],
    ['ONIMBOTV2MESSAGEADD', 'data[bot][id]=39', []],
    ['ONIMBOTV2MESSAGEUPDATE', v2, [{ kind: 'message-update', messageId: 7 }]],
    ['ONIMBOTV2MESSAGEDELETE', v2, [{ kind: 'message-delete', messageId: 7 }]],
    [
      'ONIMBOTV2MESSAGEDELETE',
      v2.replace('[message][id]', '[messageId]'),
      [{ kind: 'message-delete', messageId: 7 }],
    ],
    ['ONIMBOTV2DELETE', 'data[bot][id]=39', [{ kind: 'bot-delete', botId: 39 }]],
    ['ONIMBOTV2CONTEXTGET', 'data[bot][id]=39&data[dialogId]=5', [{ kind: 'context', dialog: 5 }]],
    ['ONIMBOTV2CONTEXTGET', '', []],
    ['ONIMBOTV2COMMANDADD', v2, []],
    [
      'ONIMBOTV2REACTIONCHANGE',
      `${v2}&data[reaction]=like&data[action]=add`,
      [{ kind: 'reaction', reaction: 'like', action: 'add' }],
    ],
    ['ONIMBOTV2REACTIONCHANGE', '', []],
    [
      'ONAPPUPDATE',
      'data[VERSION]=4&data[PREVIOUS_VERSION]=3',
      [{ kind: 'app-update', version: 4, previousVersion: 3 }],
    ],
    ['ONAPPPAYMENT', '', [{ kind: 'app-payment' }]],
    ['ONSOMETHINGNEW', 'data[X]=1', [{ kind: 'unknown' }]],
    ['CONSTRUCTOR', '', [{ kind: 'unknown' }]],
  ])('reads %s with %s', (name, data, events) => {
    const delivery = readEventRequest(parseForm(`event=${name}&${data}`));
    expect(delivery?.events).toMatchObject(events);
    expect(delivery?.events).toHaveLength(events.length);
  });

  it.each(['', 'a=1', 'event=', 'event[x]=1', '__proto__[event]=ONAPPINSTALL'])('%j is no event', (body) => {
    expect(readEventRequest(parseForm(body))).toBeUndefined();
  });

  it.each(['v1-onimcommandadd-private.txt', 'v2-webhook-onimbotv2messageadd.txt', 'onappinstall.txt'])(
    'shows no token of %s when printed',
    (name) => {
      const printed = inspect(read(name), { depth: 9, showHidden: true }) + JSON.stringify(read(name));
      for (const secret of [token, 'at-user', 'rt-user', 'at-bot', 'rt-at', 'at-admin', 'rt-admin'])
        expect(printed).not.toContain(secret);
    },
  );
});
