import { createVirtualClock, type Portal } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, listenForEvents, openPortal, openWithBot } from '../open-portal.ts';
import { callBot, openV2Bot, send } from '../open-v2-bot.ts';

const CLIENT_ID = 'c';
const threeDays = 259_200_000;

/** What a method answers: its result, or its status and error. */
const answerOf = async (portal: Portal, method: string, params: object): Promise<unknown> => {
  const { status, body } = await call(portal, method, params);
  return typeof body.error === 'string' ? `${status} ${body.error}` : body.result;
};

describe('v1, one call on a portal with bot 901, command 17, a message 70411 of a person and 70412 of the bot', () => {
  const open = async () => {
    const clock = createVirtualClock();
    const opened = await openWithBot({ clock });
    await opened.portal.say({ userId: 42, dialog: 'chat6001', text: 'hello' });
    await call(opened.portal, 'imbot.message.add', {
      CLIENT_ID,
      BOT_ID: 901,
      DIALOG_ID: 'chat6001',
      MESSAGE: 'hi',
    });
    return { ...opened, clock };
  };

  it.each<[string, object, unknown]>([
    ['imbot.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x' }, 70_413],
    ['imbot.message.add', { DIALOG_ID: 42, MESSAGE: 'x' }, 70_413],
    ['imbot.message.add', { DIALOG_ID: 'chat7', MESSAGE: 'x' }, '400 WRONG_REQUEST'],
    ['imbot.message.add', { FROM_USER_ID: 1, TO_USER_ID: 42, MESSAGE: 'x' }, 70_413],
    ['imbot.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x', SYSTEM: 'Y' }, 70_413],
    ['imbot.message.add', { CLIENT_ID: '', DIALOG_ID: 'chat6001', MESSAGE: 'x' }, '403 ACCESS_DENIED'],
    ['imbot.message.add', { CLIENT_ID: 'd', BOT_ID: 901, MESSAGE: 'x' }, '400 APP_ID_ERROR'],
    ['imbot.message.update', { MESSAGE_ID: 70_412, MESSAGE: 'y' }, true],
    ['imbot.message.update', { MESSAGE_ID: 70_411, MESSAGE: 'y' }, '403 CANT_EDIT_MESSAGE'],
    ['imbot.message.update', { MESSAGE_ID: 5, MESSAGE: 'y' }, '400 MESSAGE_ID_ERROR'],
    ['imbot.message.delete', { MESSAGE_ID: 70_412 }, true],
    ['imbot.message.delete', { MESSAGE_ID: 70_411 }, '403 CANT_EDIT_MESSAGE'],
    ['imbot.message.delete', {}, '400 MESSAGE_ID_ERROR'],
    ['imbot.message.delete', { BOT_ID: 5 }, '400 BOT_ID_ERROR'],
    ['imbot.message.like', { MESSAGE_ID: 70_411 }, true],
    ['imbot.message.like', { MESSAGE_ID: 70_411, ACTION: 'minus' }, '400 WITHOUT_CHANGES'],
    ['imbot.message.like', {}, '400 MESSAGE_ID_ERROR'],
    ['imbot.message.like', { CLIENT_ID: '' }, '403 ACCESS_DENIED'],
    ['im.like', { MESSAGE_ID: 70_412, ACTION: 'plus' }, true],
    ['imbot.chat.sendTyping', { DIALOG_ID: 'chat6001' }, true],
    ['imbot.chat.sendTyping', {}, '400 DIALOG_ID_EMPTY'],
    ['imbot.chat.sendTyping', { DIALOG_ID: 'chat7' }, '403 ACCESS_ERROR'],
    ['imbot.chat.sendTyping', { CLIENT_ID: '', DIALOG_ID: 'chat7' }, '403 ACCESS_DENIED'],
    ['imbot.bot.list', {}, { 901: { ID: 901, NAME: 'Weather', CODE: 'weather_bot', OPENLINE: 'N' } }],
    ['imbot.update', { FIELDS: { CODE: 'w', PROPERTIES: { NAME: 'W', LAST_NAME: 'B' } } }, true],
    ['imbot.update', { CLIENT_ID: 'd', BOT_ID: 901 }, '400 APP_ID_ERROR'],
    ['imbot.unregister', { BOT_ID: 901 }, true],
    ['imbot.unregister', { BOT_ID: 7 }, '400 BOT_ID_ERROR'],
    [
      'imbot.command.update',
      {
        COMMAND_ID: 17,
        FIELDS: { HIDDEN: 'Y', EXTRANET_SUPPORT: 'Y', LANG: [{ LANGUAGE_ID: 'en', TITLE: 'T' }] },
      },
      true,
    ],
    [
      'imbot.command.update',
      { COMMAND_ID: 17, FIELDS: { EVENT_COMMAND_ADD: 'nowhere' } },
      '400 EVENT_COMMAND_ADD_ERROR',
    ],
    ['imbot.command.update', { COMMAND_ID: 5 }, '400 COMMAND_ID_ERROR'],
    ['imbot.command.update', { COMMAND_ID: 17, CLIENT_ID: 'd' }, '400 APP_ID_ERROR'],
    ['imbot.command.update', { COMMAND_ID: 17, CLIENT_ID: '' }, '403 ACCESS_DENIED'],
    ['imbot.command.unregister', { COMMAND_ID: 17 }, true],
    ['imbot.command.unregister', { COMMAND_ID: 5 }, '400 COMMAND_ID_ERROR'],
    ['im.message.add', { USER_ID: 42, MESSAGE: 'x' }, 70_413],
    ['im.message.add', { CHAT_ID: 6001, MESSAGE: 'x' }, 70_413],
    ['im.message.add', { MESSAGE: 'x' }, '400 PARAMS_ERROR'],
    ['im.message.add', { DIALOG_ID: 7, MESSAGE: 'x' }, '400 USER_NOT_FOUND'],
    ['im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x', SYSTEM: 'Y' }, 70_413],
    ['im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x', REPLY_ID: 70_411 }, 70_413],
    ['im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x', REPLY_ID: 5 }, '403 REPLY_ACCESS_ERROR'],
    ['im.message.add', { DIALOG_ID: 42, MESSAGE: 'x', REPLY_ID: 70_411 }, '400 REPLY_FROM_OTHER_CHAT_ERROR'],
    ['im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x', ATTACH: [{}] }, '400 ATTACH_ERROR'],
    ['im.message.update', { MESSAGE_ID: 70_411, MESSAGE: 'y' }, '403 CANT_EDIT_MESSAGE'],
    ['im.message.delete', { MESSAGE_ID: 70_411 }, '403 CANT_EDIT_MESSAGE'],
    ['im.message.delete', {}, '400 MESSAGE_ID_ERROR'],
    [
      'im.dialog.read',
      { DIALOG_ID: 'chat6001' },
      { dialogId: 'chat6001', chatId: 6001, counter: 0, lastId: 70_412 },
    ],
    [
      'im.dialog.read',
      { DIALOG_ID: 'chat6001', MESSAGE_ID: 70_411 },
      { dialogId: 'chat6001', chatId: 6001, counter: 1, lastId: 70_411 },
    ],
    ['im.dialog.read', {}, '400 DIALOG_ID_EMPTY'],
    ['im.dialog.read', { DIALOG_ID: 'chat7' }, '403 ACCESS_ERROR'],
    ['im.dialog.get', {}, '400 DIALOG_ID_EMPTY'],
    ['im.dialog.get', { DIALOG_ID: 'chat7' }, '403 ACCESS_ERROR'],
    ['imbot.dialog.get', { CLIENT_ID: '' }, '403 ACCESS_DENIED'],
    ['im.dialog.messages.get', { DIALOG_ID: 'chat7' }, '403 ACCESS_ERROR'],
    ['im.notify', { USER_ID: 42, MESSAGE: 'x' }, 1],
    ['im.notify.personal.add', { USER_ID: 7, MESSAGE: 'x' }, false],
    ['im.notify.system.add', { USER_ID: 42 }, '400 MESSAGE_EMPTY'],
    ['im.notify.delete', { ID: 1 }, false],
    ['im.notify.delete', {}, '400 PARAMS_ERROR'],
    ['im.notify.answer', { ID: 1, ANSWER_TEXT: 'yes' }, { result_message: false }],
    ['im.notify.answer', { ID: 'one', ANSWER_TEXT: 'yes' }, '400 ID_ERROR'],
    ['im.notify.answer', { ID: 1, ANSWER_TEXT: '' }, '400 ANSWER_TEXT_ERROR'],
    ['im.notify.confirm', { id: 1, notify_value: 'Y' }, { result_message: false }],
    ['im.notify.confirm', { NOTIFY_VALUE: 'Y' }, '400 ID_ERROR'],
    ['im.notify.confirm', { ID: 1 }, '400 NOTIFY_VALUE_ERROR'],
    ['feature.get', { CODE: 'rest_auth_connector' }, { value: 'Y' }],
    ['feature.get', { CODE: 0 }, '400 CODE_EMPTY'],
    ['feature.get', {}, '400 CODE_EMPTY'],
    ['event.bind', { EVENT: 'ONAPPUPDATE', HANDLER: 'https://example.com/' }, '403 WRONG_AUTH_TYPE'],
    ['event.unbind', { EVENT: 'ONAPPUPDATE' }, '403 WRONG_AUTH_TYPE'],
    ['event.get', {}, '403 WRONG_AUTH_TYPE'],
    ['scope', {}, ['im', 'imbot']],
    ['method.get', { name: 'IM.notify' }, { isExisting: true, isAvailable: true }],
    ['method.get', { name: 'no.such' }, { isExisting: false, isAvailable: false }],
  ])('%s %j', async (method, params, expected) => {
    const { portal } = await open();
    expect(await answerOf(portal, method, { CLIENT_ID, ...params })).toEqual(expected);
  });

  it.each<[string, object, object]>([
    ['im.dialog.get', { DIALOG_ID: 'chat6001' }, { id: 6001, name: 'Ops', type: 'chat', user_counter: 3 }],
    [
      'imbot.dialog.get',
      { CLIENT_ID, DIALOG_ID: 42 },
      { dialog_id: '42', type: 'private', name: 'Mara Lindqvist' },
    ],
    [
      'im.dialog.messages.get',
      { DIALOG_ID: 'chat6001' },
      { chat_id: 6001, messages: [{ id: 70_412 }, { id: 70_411 }], users: [{ id: 901 }, { id: 42 }] },
    ],
    ['im.dialog.messages.get', { DIALOG_ID: 'chat6001', LAST_ID: 70_412 }, { messages: [{ id: 70_411 }] }],
    [
      'im.dialog.messages.get',
      { DIALOG_ID: 'chat6001', FIRST_ID: 0, LIMIT: 1 },
      { messages: [{ id: 70_411 }] },
    ],
    ['profile', {}, { ID: '1', ADMIN: true, NAME: 'Administrator' }],
    ['user.current', {}, { ID: '1', ACTIVE: true }],
    ['app.info', {}, { SCOPE: ['im', 'imbot'] }],
  ])('%s %j shows %j', async (method, params, expected) => {
    const { portal } = await open();
    expect(await answerOf(portal, method, params)).toMatchObject(expected);
  });

  it('a piecewise update keeps what came before the part that failed, and tells of the failure', async () => {
    const { portal } = await open();
    const params = {
      MESSAGE_ID: 70_412,
      MESSAGE: 'not reached',
      ATTACH: [{ MESSAGE: 'new' }],
      KEYBOARD: [{ TEXT: 'nothing to do' }],
      MENU: [{ TEXT: 'not reached', LINK: '/' }],
    };
    expect(await answerOf(portal, 'imbot.message.update', { CLIENT_ID, ...params })).toBe(
      '400 KEYBOARD_ERROR',
    );
    expect(portal.messages(6001)[1]).toMatchObject({
      text: 'hi',
      attach: { BLOCKS: [{ MESSAGE: 'new' }] },
      keyboard: null,
      menu: null,
    });
  });

  it.each<[string, object, object | undefined]>([
    ['takes a part off', { ATTACH: 'N' }, { text: 'hi', attach: null }],
    ['leaves what is not named', { MESSAGE: 'y' }, { text: 'y', attach: { BLOCKS: [{ MESSAGE: 'a' }] } }],
    ['deletes with an empty text', { MESSAGE: ' ' }, undefined],
  ])('an update %s', async (_name, change, expected) => {
    const { portal } = await open();
    const update = { CLIENT_ID, MESSAGE_ID: 70_412 };
    await call(portal, 'imbot.message.update', { ...update, ATTACH: [{ MESSAGE: 'a' }] });
    expect(await answerOf(portal, 'imbot.message.update', { ...update, ...change })).toBe(true);
    const message = portal.messages(6001).find(({ id }) => id === 70_412);
    if (expected === undefined) expect(message).toBeUndefined();
    else expect(message).toMatchObject(expected);
  });

  it('v1 updates end after three days', async () => {
    const { portal, clock } = await open();
    await clock.advance(threeDays);
    const update = { CLIENT_ID, MESSAGE_ID: 70_412, MESSAGE: 'y' };
    expect(await answerOf(portal, 'imbot.message.update', update)).toBe('403 CANT_EDIT_MESSAGE');
  });

  it('a bot that has left writes only system messages there, with its name in front', async () => {
    const { portal } = await open();
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    portal.leave({ userId: 901, dialog: 'chat6001' });
    const message = { CLIENT_ID, DIALOG_ID: 'chat6001', MESSAGE: 'x' };
    expect(await answerOf(portal, 'imbot.message.add', message)).toBe('400 WRONG_REQUEST');
    const answer = { CLIENT_ID, COMMAND_ID: 17, MESSAGE_ID: 70_413, MESSAGE: 'y' };
    expect(await answerOf(portal, 'imbot.command.answer', answer)).toBe(70_414);
    expect(portal.messages(6001).at(-1)).toMatchObject({ text: '[B]Weather[/B]\ny', isSystem: true });
  });

  it('the caller changes and deletes what they wrote, under the older name ID as well', async () => {
    const { portal } = await open();
    const id = await answerOf(portal, 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'x' });
    expect(await answerOf(portal, 'im.message.update', { ID: id, MESSAGE: 'y' })).toBe(true);
    expect(portal.messages(6001).at(-1)).toMatchObject({ text: 'y', isEdited: true });
    expect(await answerOf(portal, 'im.message.delete', { ID: id })).toBe(true);
    expect(portal.messages(6001).at(-1)).toMatchObject({ id: 70_412 });
    expect(await answerOf(portal, 'im.like', { MESSAGE_ID: id, ACTION: 'minus' })).toBe(
      '400 WITHOUT_CHANGES',
    );
    portal.leave({ userId: 1, dialog: 'chat6001' });
    expect(await answerOf(portal, 'im.like', { MESSAGE_ID: 70_412 })).toBe('400 WITHOUT_CHANGES');
  });

  it('a command answer without a command, or after ten minutes, is `true` and sends nothing', async () => {
    const { portal, clock } = await open();
    const answer = { CLIENT_ID, COMMAND_ID: 17, MESSAGE_ID: 70_411, MESSAGE: 'x' };
    expect(await answerOf(portal, 'imbot.command.answer', answer)).toBe(true);
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    await clock.advance(600_000);
    expect(await answerOf(portal, 'imbot.command.answer', answer)).toBe(true);
    expect(portal.messages(6001)).toHaveLength(3);
  });

  it('a notice with a tag takes the place of the older one', async () => {
    const { portal } = await open();
    const notice = { USER_ID: 42, MESSAGE: 'x', TAG: 't', ATTACH: [{ MESSAGE: 'a' }] };
    expect(await answerOf(portal, 'im.notify', notice)).toBe(1);
    expect(await answerOf(portal, 'im.notify', notice)).toBe(2);
    expect(await answerOf(portal, 'im.notify.delete', { ID: 1 })).toBe(false);
    expect(await answerOf(portal, 'im.notify.delete', { TAG: 't' })).toBe(true);
  });

  it('a bot that goes takes its commands and its events along', async () => {
    const { portal } = await open();
    const other = {
      CLIENT_ID,
      CODE: 'o',
      EVENT_HANDLER: 'http://127.0.0.1:9/',
      PROPERTIES: { NAME: 'O' },
      OPENLINE: 'Y',
    };
    expect(await answerOf(portal, 'imbot.register', other)).toBe(902);
    const command = {
      CLIENT_ID,
      BOT_ID: 902,
      COMMAND: 'o',
      LANG: 'en',
      EVENT_COMMAND_ADD: 'http://127.0.0.1:9/',
    };
    expect(await answerOf(portal, 'imbot.command.register', command)).toBe('400 LANG_ERROR');
    expect(await answerOf(portal, 'imbot.command.register', { ...command, LANG: ['en'] })).toBe(19);
    expect(await answerOf(portal, 'imbot.unregister', { CLIENT_ID, BOT_ID: 901 })).toBe(true);
    expect(await answerOf(portal, 'imbot.bot.list', {})).toMatchObject({ 902: { OPENLINE: 'Y' } });
    const { delivered } = await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather\n/o' });
    expect(delivered).toHaveLength(1);
  });

  it('history shows who wrote what, also of the system', async () => {
    const { portal } = await open();
    await call(portal, 'imbot.message.add', { CLIENT_ID, DIALOG_ID: 'chat6001', MESSAGE: 's', SYSTEM: 'Y' });
    expect(
      await answerOf(portal, 'im.dialog.messages.get', { DIALOG_ID: 'chat6001', LIMIT: 1 }),
    ).toMatchObject({
      messages: [{ author_id: 0, text: '[B]Weather[/B]\ns' }],
    });
  });

  it('keeps so many messages and notices, and no more', async () => {
    const portal = await openPortal({ keptMessages: 2 });
    for (const text of ['1', '2', '3']) {
      await portal.say({ userId: 1, dialog: 'chat1', text });
      await call(portal, 'im.notify', { USER_ID: 1, MESSAGE: text });
    }
    expect(portal.messages(1).map(({ text }) => text)).toEqual(['2', '3']);
    expect((JSON.parse(portal.snapshot()) as { notices: unknown[] }).notices).toHaveLength(2);
  });

  it('lists no bots as an empty list, as PHP does', async () => {
    expect(await answerOf(await openPortal(), 'imbot.bot.list', {})).toEqual([]);
  });

  it('lists its methods, and each of them can be called', async () => {
    const { portal } = await open();
    const names = (await answerOf(portal, 'methods', {})) as readonly string[];
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const { status, body } = await call(portal, name, {});
      expect([200, 400, 403], name).toContain(status);
      expect(body.error, name).not.toBe('ERROR_METHOD_NOT_FOUND');
    }
  });
});

describe('v2, one call on a portal with bot 39, command 77, a message 33871 of the bot and 33872 of a person', () => {
  const open = async (fields: object = {}): Promise<Portal> => {
    const portal = await openV2Bot({}, fields);
    await callBot(portal, 'Command.register', {
      fields: { command: '/a', title: { en: 'A' }, params: { de: 'P' } },
    });
    await send(portal, { message: 'hi' });
    await portal.say({ userId: 1, dialog: 'chat1', text: 'hello' });
    return portal;
  };
  const command = { id: 77, botId: 39, command: '/a', common: false, hidden: false, extranetSupport: false };
  const register = { fields: { code: 'c', botToken: 't', properties: { name: 'C' } } };

  it.each<[string, object, unknown]>([
    ['Bot.register', { botToken: '', fields: {} }, '400 BOT_TOKEN_NOT_SPECIFIED'],
    ['Bot.register', { fields: { ...register.fields, code: '' } }, '400 BOT_CODE_REQUIRED'],
    ['Bot.register', { fields: { ...register.fields, properties: {} } }, '400 BOT_PROPERTIES_REQUIRED'],
    ['Bot.register', { fields: { ...register.fields, type: 'x' } }, '400 BOT_INVALID_TYPE'],
    ['Bot.register', { fields: { ...register.fields, eventMode: 'x' } }, '400 BOT_INVALID_EVENT_MODE'],
    [
      'Bot.register',
      { fields: { ...register.fields, eventMode: 'webhook' } },
      '400 BOT_WEBHOOK_URL_REQUIRED',
    ],
    ['Bot.register', { fields: { ...register.fields, webhookUrl: 'x' } }, '400 BOT_INVALID_CALLBACK'],
    [
      'Bot.register',
      { botToken: 'other', fields: { ...register.fields, code: 'weather' } },
      '400 BOT_CODE_ALREADY_TAKEN',
    ],
    [
      'Bot.register',
      { botToken: 'x'.repeat(41), fields: { ...register.fields, botToken: undefined } },
      '400 BOT_TOKEN_INVALID_LENGTH',
    ],
    ['Bot.get', { botToken: '' }, '400 BOT_TOKEN_NOT_SPECIFIED'],
    ['Bot.get', { botId: 0 }, '400 BOT_ID_REQUIRED'],
    ['Bot.get', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Bot.get', { botToken: 'x' }, '400 BOT_OWNERSHIP_ERROR'],
    ['Bot.list', { botToken: '' }, '400 BOT_TOKEN_NOT_SPECIFIED'],
    ['Bot.update', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Bot.update', { fields: { eventMode: 'x' } }, '400 BOT_INVALID_EVENT_MODE'],
    ['Bot.update', { fields: { webhookUrl: 'x' } }, '400 BOT_INVALID_CALLBACK'],
    ['Bot.unregister', {}, true],
    ['Bot.unregister', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Command.register', { fields: { command: 'a' } }, { command }],
    [
      'Command.register',
      { command: 'b', title: { fr: 'B' } },
      { command: { ...command, id: 78, command: '/b' } },
    ],
    [
      'Command.register',
      { fields: { command: 'b', hidden: 'Y' } },
      { command: { ...command, id: 78, command: '/b', hidden: true } },
    ],
    ['Command.register', { fields: { command: 'b' } }, '400 COMMAND_TITLE_REQUIRED'],
    ['Command.register', { fields: { command: ['b'] } }, '400 COMMAND_NAME_INVALID'],
    ['Command.register', { fields: {} }, '400 COMMAND_REQUIRED'],
    ['Command.register', { botId: 7 }, '400 BOT_NOT_FOUND'],
    [
      'Command.update',
      { commandId: 77, fields: { common: true } },
      { command: { ...command, common: true } },
    ],
    ['Command.update', { commandId: 7 }, '400 COMMAND_NOT_FOUND'],
    ['Command.update', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Command.unregister', { commandId: 77 }, true],
    ['Command.unregister', { commandId: 7 }, '400 COMMAND_NOT_FOUND'],
    [
      'Command.list',
      {},
      { commands: [{ ...command, title: 'A', params: 'P', category: 'Weather', context: '' }] },
    ],
    ['Command.list', { botId: 7 }, '400 BOT_NOT_FOUND'],
    [
      'Command.answer',
      { commandId: 7, messageId: 33_872, dialogId: 'chat1', fields: { message: 'x' } },
      '400 COMMAND_NOT_FOUND',
    ],
    ['Chat.Message.send', { dialogId: 'chat7', fields: { message: 'x' } }, '400 CHAT_NOT_FOUND'],
    ['Chat.Message.send', { dialogId: 'chat1', fields: { message: '' } }, '400 EMPTY_MESSAGE'],
    ['Chat.Message.send', { dialogId: 'chat1', fields: 'x' }, '400 100'],
    ['Chat.Message.send', { botToken: 'x', dialogId: 'chat1', fields: {} }, '400 BOT_OWNERSHIP_ERROR'],
    [
      'Chat.Message.send',
      { dialogId: 'chat1', fields: { message: 'x', replyId: 33_872 } },
      { id: 33_873, uuidMap: {} },
    ],
    [
      'Chat.Message.send',
      { dialogId: 'chat1', fields: { message: 'x', replyId: 7 } },
      '400 MESSAGE_NOT_FOUND',
    ],
    ['Chat.Message.send', { dialogId: '1', fields: { message: 'x', replyId: 33_872 } }, '400 REPLY_ERROR'],
    [
      'Chat.Message.send',
      { dialogId: 'chat1', fields: { message: 'x', system: true } },
      { id: 33_873, uuidMap: {} },
    ],
    ['Chat.Message.update', { messageId: 33_871, fields: { message: 'y' } }, { result: true }],
    ['Chat.Message.update', { messageId: 33_872, fields: { message: 'y' } }, '400 MESSAGE_ACCESS_DENIED'],
    ['Chat.Message.update', { messageId: 7, fields: { message: 'y' } }, '400 MESSAGE_NOT_FOUND'],
    ['Chat.Message.delete', { messageId: 33_871 }, true],
    ['Chat.Message.delete', { messageId: 33_872 }, '400 ACCESS_DENIED'],
    ['Chat.Message.delete', { botId: 7 }, '400 BOT_NOT_FOUND'],
    [
      'Chat.Message.read',
      { dialogId: 'chat1' },
      { chatId: 1, lastId: 33_872, counter: 0, viewedMessages: [33_872] },
    ],
    ['Chat.Message.read', { dialogId: 'chat1', messageId: 7 }, '400 MESSAGE_NOT_FOUND'],
    ['Chat.Message.read', { dialogId: 'chat7' }, '400 ACCESS_DENIED'],
    ['Chat.Message.read', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Chat.Message.get', { messageId: 33_872 }, '400 BOT_TYPE_NOT_ALLOWED'],
    ['Chat.Message.get', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Chat.Message.Reaction.add', { messageId: 33_872, reaction: 'like' }, true],
    ['Chat.Message.Reaction.add', { messageId: 33_872, reaction: '5' }, '400 REACTION_NOT_FOUND'],
    ['Chat.Message.Reaction.add', { messageId: 7, reaction: 'like' }, '400 ACCESS_DENIED'],
    ['Chat.Message.Reaction.add', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Chat.Message.Reaction.delete', { messageId: 33_872, reaction: 'like' }, '400 REACTION_NOT_FOUND'],
    ['Chat.InputAction.notify', { dialogId: 'chat1' }, true],
    ['Chat.InputAction.notify', { dialogId: 'chat7' }, '400 ACCESS_DENIED'],
    ['Chat.InputAction.notify', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Chat.get', { dialogId: 'chat7' }, '400 CHAT_NOT_FOUND'],
    ['Chat.get', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Event.get', { botId: 7 }, '400 BOT_NOT_FOUND'],
    ['Revision.get', {}, { rest: 33, web: 130, mobile: 23, desktop: 6 }],
  ])('%s %j', async (method, params, expected) => {
    const portal = await open();
    const bot = { botId: 39, botToken: 't0k3n' };
    expect(await answerOf(portal, `imbot.v2.${method}`, { ...bot, ...params })).toEqual(expected);
  });

  it.each<[string, object, object]>([
    [
      'Bot.get',
      {},
      {
        bot: { id: 39, appId: 't0k3n', countMessage: 1, countCommand: 1, countChat: 1, countUser: 1 },
        users: [{ id: 39, bot: true }],
      },
    ],
    ['Bot.list', {}, { bots: [{ id: 39 }], users: [{ id: 39 }], hasNextPage: false }],
    ['Bot.list', { filter: { type: 'network' } }, { bots: [] }],
    [
      'Bot.update',
      { fields: { isHidden: true, backgroundId: 'mint', properties: { name: 'N' } } },
      { bot: { isHidden: true, backgroundId: 'mint' }, users: [{ name: 'N' }] },
    ],
    ['Bot.register', { fields: { code: 'weather' } }, { bot: { id: 39 } }],
    ['Bot.register', register, { bot: { id: 40, code: 'c', eventMode: 'fetch', type: 'bot' } }],
    ['Chat.get', { dialogId: 'chat1' }, { chat: { id: 1, name: 'General', dialogId: 'chat1' } }],
    ['Chat.get', { dialogId: '1' }, { chat: { type: 'private', name: 'Administrator', dialogId: '1' } }],
  ])('%s %j shows %j', async (method, params, expected) => {
    expect((await callBot(await open(), method, params)).body.result).toMatchObject(expected);
  });

  it('a bot that may read along reads a message', async () => {
    const portal = await open({ type: 'supervisor' });
    expect((await callBot(portal, 'Chat.Message.get', { messageId: 33_872 })).body.result).toMatchObject({
      message: { id: 33_872, text: 'hello' },
      user: { id: 1 },
    });
    expect((await callBot(portal, 'Chat.Message.get', { messageId: 7 })).body.error).toBe('ACCESS_DENIED');
  });

  it('a bot that is not in a chat is denied it', async () => {
    const portal = await open();
    portal.leave({ userId: 39, dialog: 'chat1' });
    expect((await send(portal, { message: 'x' })).body.error).toBe('ACCESS_DENIED');
    expect((await callBot(portal, 'Chat.get', { dialogId: 'chat1' })).body.error).toBe('ACCESS_DENIED');
  });

  it.each<[string, object, object | undefined]>([
    [
      'an empty text beside a keyboard leaves the message',
      { message: '' },
      { text: '', keyboard: [{ TEXT: 'b' }] },
    ],
    ['with nothing else it deletes it', { message: '', keyboard: 'N' }, undefined],
    ['a bare list of blocks drops the old attach', { attach: [{ MESSAGE: 'x' }] }, { attach: null }],
    [
      'a wrong keyboard leaves the old one',
      { keyboard: { BUTTONS: [{ TEXT: 'x' }] } },
      { keyboard: [{ TEXT: 'b' }] },
    ],
    [
      'a list of attaches stores them all',
      { attach: [{ BLOCKS: [{ MESSAGE: '1' }] }, { BLOCKS: [{ MESSAGE: '2' }] }] },
      { attach: { BLOCKS: [{ MESSAGE: '1' }] }, moreAttaches: [{ BLOCKS: [{ MESSAGE: '2' }] }] },
    ],
  ])('update: %s', async (_name, fields, expected) => {
    const portal = await open();
    const before = {
      attach: { BLOCKS: [{ MESSAGE: 'a' }] },
      keyboard: { BUTTONS: [{ TEXT: 'b', LINK: '/' }] },
    };
    await callBot(portal, 'Chat.Message.update', { messageId: 33_871, fields: before });
    if (expected === undefined)
      await callBot(portal, 'Chat.Message.update', { messageId: 33_871, fields: { attach: 'N' } });
    await callBot(portal, 'Chat.Message.update', { messageId: 33_871, fields });
    const message = portal.messages(1).find(({ id }) => id === 33_871);
    if (expected === undefined) expect(message).toBeUndefined();
    else expect(message).toMatchObject(expected);
  });

  it('a system message of a keyboard alone has no text, and so no name in front', async () => {
    const portal = await open();
    const { messageId } = await portal.say({ userId: 1, dialog: 'chat1', text: '/a' });
    const fields = { system: true, keyboard: { BOT_ID: 39, BUTTONS: [{ TEXT: 'b', LINK: '/' }] } };
    await callBot(portal, 'Command.answer', { commandId: 77, messageId, dialogId: 'chat1', fields });
    expect(portal.messages(1).at(-1)).toMatchObject({ text: '', keyboard: [{ TEXT: 'b' }], isSystem: true });
  });

  it('a hundred bots are enough for one token', async () => {
    const portal = await open();
    const names = Array.from({ length: 100 }, (_, index) => `b${index}`);
    const codes: unknown[] = [];
    for (const code of names) {
      const fields = { ...register.fields, botToken: undefined, code };
      codes.push((await callBot(portal, 'Bot.register', { fields })).body.error);
    }
    expect(codes.filter((code) => code !== undefined)).toEqual(['BOT_LIMIT_EXCEEDED']);
  });
});

describe('an application', () => {
  it('binds and unbinds events with its token, and is told who it is', async () => {
    const portal = await openPortal();
    const { url } = await listenForEvents();
    const auth = portal.issueTokens().access;
    const ask = async (method: string, params: object = {}): Promise<unknown> => {
      const response = await fetch(`${portal.url}/rest/${method}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ auth, ...params }),
      });
      const body = (await response.json()) as Readonly<Record<string, unknown>>;
      return body.error ?? body.result;
    };
    const binding = { event: 'OnAppUpdate', handler: url };
    expect(await ask('event.bind', binding)).toBe(true);
    expect(await ask('event.bind', binding)).toBe('ERROR_EVENT_BIND');
    expect(await ask('event.bind', { event: 'x', handler: 'x' })).toBe('ERROR_UNSUPPORTED_PROTOCOL');
    expect(await ask('event.bind', { handler: url })).toBe('ERROR_EVENT_NOT_FOUND');
    expect(await ask('event.get')).toEqual([
      { event: 'ONAPPUPDATE', handler: url, auth_type: '0', offline: 0 },
    ]);
    expect(await ask('event.unbind', binding)).toEqual({ count: 1 });
    expect(await ask('app.info')).toMatchObject({ CODE: portal.application.clientId, STATUS: 'L' });
    expect(await ask('imbot.v2.Bot.list')).toMatchObject({ bots: [] });
  });

  it.each(['profile', 'user.current'])('%s of somebody who is gone is refused', async (method) => {
    const portal = await openPortal();
    const { access } = portal.issueTokens({ userId: 99 });
    const response = await fetch(`${portal.url}/rest/${method}?auth=${access}`);
    expect(response.status).toBe(403);
  });
});
