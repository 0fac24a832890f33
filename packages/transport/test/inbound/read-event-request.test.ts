import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseForm, readEventRequest, sameToken, type EventRequest } from '@riposte/transport/inbound';

const folder = new URL('../fixtures/', import.meta.url);
const read = (name: string): EventRequest | undefined =>
  readEventRequest(parseForm(readFileSync(new URL(name, folder), 'utf8').trim()));

const member = '5f2c9be01d7744a0b6c1d6a9a3f7e214';
const token = 'c0ffee5a1e7b4d0f9a61b2c3d4e5f607';
const mara = { id: 42, name: 'Mara Lindqvist' };

describe('readEventRequest', () => {
  it('reads a command typed in a private dialog', () => {
    const delivery = read('v1-onimcommandadd-private.txt');
    expect(delivery).toMatchObject({
      name: 'ONIMCOMMANDADD',
      memberId: member,
      events: [
        {
          kind: 'command',
          api: 'v1',
          botId: 901,
          commandId: 17,
          command: 'weather',
          params: 'Oslo & Bergen 50%',
          context: 'textarea',
          messageId: 70411,
          dialog: 42,
          private: true,
          user: mara,
          language: 'en',
        },
      ],
    });
    expect(delivery?.applicationToken.reveal()).toBe(token);
  });

  it('reads two commands of one click in a group', () => {
    const events = read('v1-onimcommandadd-group-keyboard.txt')?.events;
    expect(events).toMatchObject([
      {
        commandId: 17,
        command: 'weather',
        params: 'refresh city=oslo',
        context: 'keyboard',
        dialog: 'chat6001',
        private: false,
      },
      { commandId: 18, command: 'units', params: 'C', context: 'keyboard', messageId: 70420, user: mara },
    ]);
  });

  it.each(readdirSync(folder).filter((name) => !name.includes('onimcommandadd')))(
    'takes %s for an event it has no shape for, with its token',
    (name) => {
      const delivery = read(name);
      expect(delivery?.events).toEqual([{ kind: 'unknown' }]);
      expect(delivery?.applicationToken.reveal()).toBe(token);
    },
  );

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

  it.each(['', 'a=1', 'event=', 'event[x]=1'])('%j is no event', (body) => {
    expect(readEventRequest(parseForm(body))).toBeUndefined();
  });

  it('shows no token when printed', () => {
    expect(inspect(read('v1-onimcommandadd-private.txt'), { depth: 9 })).not.toContain(token);
  });
});

describe('sameToken', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['ab', 'abc', false],
    ['abcd', 'abc', false],
    ['', '', false],
    ['', 'abc', false],
    ['ключ', 'ключ', true],
  ])('%j and %j: %s', (given, expected, same) => {
    expect(sameToken(given, expected)).toBe(same);
  });
});
