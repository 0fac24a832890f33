import { readFileSync } from 'node:fs';
import { parseForm, type FormMap } from '@riposte/portal/form';
import { tellReport } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openWithBot } from '../open-portal.ts';

const sample = (name: string): FormMap =>
  parseForm(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').trim());

/** Every key of an event with its path, ids of other bots aside. */
const keysOf = (form: FormMap): readonly string[] =>
  Object.entries(form)
    .flatMap(([key, value]) =>
      typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`),
    )
    .filter((key) => key !== 'data.PARAMS.BOT_IN_CHAT.902')
    .sort();

describe('ONIMCOMMANDADD', () => {
  it('typed in a private dialog has the keys the portal sends', async () => {
    const { portal, events } = await openWithBot();
    await portal.say({ userId: 42, dialog: 901, text: '/weather Oslo & Bergen 50%' });
    expect(keysOf(events[0]!)).toEqual(keysOf(sample('v1-onimcommandadd-private.txt')));
    expect(events[0]).toMatchObject({
      event: 'ONIMCOMMANDADD',
      data: {
        COMMAND: {
          17: {
            COMMAND_PARAMS: 'Oslo & Bergen 50%',
            COMMAND_CONTEXT: 'TEXTAREA',
            MESSAGE_ID: '70411',
            BOT_CODE: 'weather_bot',
          },
        },
        PARAMS: {
          DIALOG_ID: '42',
          MESSAGE_TYPE: 'P',
          TO_USER_ID: '901',
          MESSAGE: '/weather Oslo & Bergen 50%',
        },
        USER: { ID: '42', NAME: 'Mara Lindqvist', FIRST_NAME: 'Mara', LAST_NAME: 'Lindqvist', IS_BOT: 'N' },
      },
      auth: { application_token: portal.applicationToken, user_id: '42' },
    });
  });

  it('of two commands in a group has the keys the portal sends, in one request', async () => {
    const { portal, events } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather refresh city=oslo\n/units C' });
    expect(events).toHaveLength(1);
    expect(keysOf(events[0]!)).toEqual(keysOf(sample('v1-onimcommandadd-group-keyboard.txt')));
    expect(events[0]).toMatchObject({
      data: {
        COMMAND: {
          17: { COMMAND: 'weather', COMMAND_PARAMS: 'refresh city=oslo' },
          18: { COMMAND: 'units' },
        },
        PARAMS: { DIALOG_ID: 'chat6001', MESSAGE_TYPE: 'C', BOT_IN_CHAT: { 901: '901' } },
      },
    });
  });

  it('is sent as a form with brackets escaped, and every scalar as text', async () => {
    const { portal, bodies } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather a b' });
    expect(bodies[0]).toMatch(
      /^event=ONIMCOMMANDADD&event_handler_id=\d+&data%5BCOMMAND%5D%5B17%5D%5Baccess_token%5D=/,
    );
    expect(bodies[0]).toContain('%5BCOMMAND_PARAMS%5D=a+b&');
  });

  it.each(['hello', '/unknown', 'please /weather', '/', 'weather'])('is not sent for %j', async (text) => {
    const { portal, events } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text });
    expect(events).toEqual([]);
  });

  it('is sent where the bot is not only if the command is common', async () => {
    const { portal, events, url } = await openWithBot();
    const command = { CLIENT_ID: 'c', BOT_ID: 901, EVENT_COMMAND_ADD: url, LANG: { 0: {} } };
    await call(portal, 'imbot.command.register', { ...command, COMMAND: 'common', COMMON: 'Y' });
    await portal.say({ userId: 42, dialog: 1, text: '/weather\n/common' });
    expect(Object.keys((events[0]!.data as FormMap).COMMAND as FormMap)).toEqual(['19']);
  });

  it('is sent once, whatever the handler says', async () => {
    const { portal } = await openWithBot();
    const { delivered } = await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    expect(delivered).toMatchObject([{ status: 200 }]);
    const CLIENT_ID = 'c';
    const gone = {
      CLIENT_ID,
      BOT_ID: 901,
      EVENT_COMMAND_ADD: 'http://127.0.0.1:1/',
      LANG: [{}],
      COMMAND: 'gone',
    };
    await call(portal, 'imbot.command.register', gone);
    const { delivered: lost } = await portal.say({ userId: 42, dialog: 'chat6001', text: '/gone' });
    expect(lost).toEqual([{ event: 'ONIMCOMMANDADD', handler: 'http://127.0.0.1:1/', status: 0 }]);
    expect(lost.map(tellReport)).toEqual([
      'ONIMCOMMANDADD: no answer from http://127.0.0.1:1/. Is the bot running there?',
    ]);
  });
});
