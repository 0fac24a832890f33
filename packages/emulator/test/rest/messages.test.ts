import { createVirtualClock } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openWithBot } from '../open-portal.ts';

const answer = { CLIENT_ID: 'c', COMMAND_ID: 17, MESSAGE_ID: 70411, MESSAGE: ' It rains. ' };

describe('imbot.command.answer', () => {
  it('stores what the model says the portal keeps, and answers the id', async () => {
    const { portal } = await openWithBot({ clock: createVirtualClock(1_795_359_900_000) });
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    const { status, body } = await call(portal, 'imbot.command.answer', {
      ...answer,
      ATTACH: { BLOCKS: [{ MESSAGE: 'wet' }], COLOR: '#fff' },
      KEYBOARD: { BUTTONS: [{ TEXT: 'Again', COMMAND: '/weather', COMMAND_PARAMS: 'Oslo' }] },
      MENU: [{ TEXT: 'Site', LINK: '/' }],
      SYSTEM: 'Y',
    });
    expect({ status, result: body.result }).toEqual({ status: 200, result: 70412 });
    expect(portal.messages(6001)[1]).toMatchObject({
      id: 70412,
      authorId: 901,
      text: '[B]Weather[/B]\nIt rains.',
      attach: { ID: 1_795_359_900, BLOCKS: [{ MESSAGE: 'wet' }], COLOR: '#fff', COLOR_TOKEN: 'base' },
      keyboard: [
        { BOT_ID: 901, TEXT: 'Again', COMMAND: 'weather', COMMAND_PARAMS: 'Oslo', DISPLAY: 'BLOCK' },
      ],
      menu: [{ TEXT: 'Site', LINK: '/' }],
      isSystem: true,
    });
  });

  it.each<[string, object, number, string]>([
    ['no CLIENT_ID', { CLIENT_ID: undefined }, 403, 'ACCESS_DENIED'],
    ['no command', { COMMAND_ID: undefined }, 400, 'COMMAND_ID_ERROR'],
    ['an unknown command', { COMMAND_ID: 5 }, 400, 'COMMAND_ID_ERROR'],
    ["another application's command", { CLIENT_ID: 'd' }, 400, 'APP_ID_ERROR'],
    ['no message id', { MESSAGE_ID: 0 }, 400, 'MESSAGE_ID_EMPTY'],
    ['a blank text', { MESSAGE: ' ' }, 400, 'MESSAGE_EMPTY'],
    [
      'a text that is missing, beside an attach',
      { MESSAGE: undefined, ATTACH: [{ MESSAGE: 'x' }] },
      400,
      'MESSAGE_EMPTY',
    ],
    ['an attach of nothing', { ATTACH: [{}] }, 400, 'ATTACH_ERROR'],
    ['an attach too large', { ATTACH: [{ MESSAGE: 'x'.repeat(60_000) }] }, 400, 'ATTACH_OVERSIZE'],
    ['a keyboard of nothing', { KEYBOARD: [{ TEXT: 'x' }] }, 400, 'KEYBOARD_ERROR'],
    ['a menu of nothing', { MENU: [{ TEXT: 'x' }] }, 400, 'MENU_ERROR'],
    ['a message that is not there', { MESSAGE_ID: 7 }, 400, 'WRONG_REQUEST'],
  ])('%s', async (_name, change, status, error) => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text: 'hello' });
    expect(await call(portal, 'imbot.command.answer', { ...answer, ...change })).toMatchObject({
      status,
      body: { error, error_description: expect.any(String) },
    });
    expect(portal.messages(6001)).toHaveLength(1);
  });

  it.each<[object]>([
    [{ COMMAND_ID: '17abc' }],
    [{ COMMAND_ID: 17.7 }],
    [{ COMMAND_ID: '0', COMMAND: 'weather' }],
    [{ MESSAGE_ID: '70411abc' }],
  ])('reads ids as PHP does: %j', async (change) => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    const { body } = await call(portal, 'imbot.command.answer', { ...answer, ...change });
    expect(body).toMatchObject({ result: 70412 });
    expect(portal.messages(6001)[1]).toMatchObject({ authorId: 901 });
  });

  it('finds the command by its text, and drops the menu in a private dialog', async () => {
    const { portal } = await openWithBot();
    await portal.say({ userId: 42, dialog: 901, text: '/weather' });
    const { COMMAND_ID: _id, ...rest } = answer;
    const request = { ...rest, COMMAND: 'weather', MENU: [{ TEXT: 'Site', LINK: '/' }] };
    expect((await call(portal, 'imbot.command.answer', request)).body).toMatchObject({ result: 70412 });
    expect(portal.messages(6002)[1]).toMatchObject({ authorId: 901, menu: null });
  });
});

describe('im.message.add', () => {
  it('writes as the user of the webhook', async () => {
    const { portal } = await openWithBot();
    const params = { DIALOG_ID: 'chat6001', MESSAGE: 'Hello' };
    expect((await call(portal, 'im.message.add', params)).body).toMatchObject({ result: 70411 });
    expect(portal.messages(6001)[0]).toMatchObject({ authorId: 1, text: 'Hello' });
  });

  it.each<[object, number, string]>([
    [{ DIALOG_ID: 'chat6001' }, 400, 'MESSAGE_EMPTY'],
    [{ DIALOG_ID: 'chat7', MESSAGE: 'x' }, 403, 'ACCESS_ERROR'],
  ])('%j is refused with %i %s', async (params, status, error) => {
    const { portal } = await openWithBot();
    expect(await call(portal, 'im.message.add', params)).toMatchObject({ status, body: { error } });
  });
});
