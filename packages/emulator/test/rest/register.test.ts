import { describe, expect, it } from 'vitest';
import { call, openPortal, openWithBot } from '../open-portal.ts';

const bot = { CLIENT_ID: 'c', CODE: 'b', EVENT_HANDLER: 'http://127.0.0.1:9/', PROPERTIES: { NAME: 'B' } };
const command = {
  CLIENT_ID: 'c',
  BOT_ID: 901,
  COMMAND: '/forecast',
  EVENT_COMMAND_ADD: 'http://127.0.0.1:9/',
  LANG: [{ LANGUAGE_ID: 'en', TITLE: 'x' }],
};

describe('imbot.register', () => {
  it.each<[string, object, number, string]>([
    ['no CLIENT_ID', { CLIENT_ID: undefined }, 403, 'ACCESS_DENIED'],
    ['no handler', { EVENT_HANDLER: undefined }, 400, 'EVENT_MESSAGE_ADD_ERROR'],
    ['no code', { CODE: '' }, 400, 'CODE_ERROR'],
    ['no properties', { PROPERTIES: null }, 400, 'NAME_ERROR'],
    ['no name', { PROPERTIES: { NAME: '' } }, 400, 'NAME_ERROR'],
  ])('%s', async (_name, change, status, error) => {
    const answer = await call(await openPortal(), 'imbot.register', { ...bot, ...change });
    expect(answer).toMatchObject({ status, body: { error } });
  });

  it('gives the bot an id, the same one when it is registered again', async () => {
    const portal = await openPortal({ firstIds: { bot: 39 } });
    expect((await call(portal, 'imbot.register', bot)).body).toMatchObject({ result: 39 });
    expect((await call(portal, 'imbot.register', bot)).body).toMatchObject({ result: 39 });
    expect((await call(portal, 'imbot.register', { ...bot, CODE: 'other' })).body).toMatchObject({
      result: 40,
    });
  });
});

describe('imbot.command.register', () => {
  it.each<[string, object, number, string]>([
    ['no CLIENT_ID', { CLIENT_ID: '' }, 403, 'ACCESS_DENIED'],
    ['no handler', { EVENT_COMMAND_ADD: '' }, 400, 'EVENT_COMMAND_ADD_ERROR'],
    ['a handler that is no address', { EVENT_COMMAND_ADD: 'handler.php' }, 400, 'EVENT_COMMAND_ADD_ERROR'],
    ['no command', { COMMAND: ' / ' }, 400, 'COMMAND_ERROR'],
    ['an unknown bot', { BOT_ID: 7 }, 400, 'BOT_ID_ERROR'],
    ["another application's bot", { CLIENT_ID: 'd' }, 400, 'APP_ID_ERROR'],
    ['no languages', { LANG: [] }, 400, 'LANG_ERROR'],
    ['languages that are none', { LANG: 'en' }, 400, 'LANG_ERROR'],
  ])('%s', async (_name, change, status, error) => {
    const { portal } = await openWithBot();
    expect(await call(portal, 'imbot.command.register', { ...command, ...change })).toMatchObject({
      status,
      body: { error },
    });
  });

  it('gives the command an id, the same one when it is registered again', async () => {
    const { portal } = await openWithBot();
    expect((await call(portal, 'imbot.command.register', command)).body).toMatchObject({ result: 19 });
    expect((await call(portal, 'imbot.command.register', command)).body).toMatchObject({ result: 19 });
  });
});
