import { describe, expect, it } from 'vitest';
import { judge, type Method } from '../../src/index.ts';
import { paramsSchemas } from '../../src/schema.ts';
import { issuesOf } from '../support/issues-of.ts';

type Case = readonly [method: Method, what: string, params: unknown, issues: readonly string[]];

const COMMAND = [{ TEXT: 'a', COMMAND: 'x' }];
const LINK = [{ TEXT: 'a', LINK: '/' }];
const BLANK = 'MESSAGE: Has to be a text that is not blank.';

/** Each of these the portal answers with an error, or would lose something of. */
const REFUSED: readonly Case[] = [
  ['imbot.command.answer', 'no text', { COMMAND_ID: 1, MESSAGE_ID: 2 }, [BLANK]],
  [
    'imbot.command.answer',
    'no command',
    { MESSAGE_ID: 2, MESSAGE: 'x' },
    [': Needs at least one of COMMAND_ID, COMMAND.'],
  ],
  [
    'imbot.command.answer',
    'commands of a menu without a bot',
    { COMMAND_ID: 1, MESSAGE_ID: 2, MESSAGE: 'x', MENU: COMMAND },
    ['BOT_ID: Commands in MENU need the parameter BOT_ID here.'],
  ],
  ['imbot.message.add', 'a blank text', { DIALOG_ID: '5', MESSAGE: ' ' }, [BLANK]],
  [
    'imbot.message.add',
    'a text of breaks',
    { DIALOG_ID: '5', MESSAGE: '[BR]#BR# ' },
    ['MESSAGE: Has to be a text that is not made of line breaks alone.'],
  ],
  [
    'imbot.message.add',
    'a text that would be cut',
    { DIALOG_ID: '5', MESSAGE: '😀'.repeat(20_007) },
    ['MESSAGE: Has 20007 characters; the portal keeps 20000: send the rest as a second message.'],
  ],
  [
    'imbot.message.add',
    'no dialog',
    { DIALOG_ID: '0', MESSAGE: 'x' },
    ['DIALOG_ID: Has to name a dialog: "27" for a user, "chat27" for a chat, as text.'],
  ],
  ['imbot.message.update', 'an empty text', { MESSAGE_ID: 2, MESSAGE: '' }, [BLANK]],
  [
    'im.message.add',
    'a keyboard alone',
    { DIALOG_ID: '5', KEYBOARD: LINK },
    [': Needs at least one of MESSAGE, ATTACH.'],
  ],
  [
    'im.message.add',
    'commands without a bot',
    { DIALOG_ID: '5', MESSAGE: 'x', KEYBOARD: { BOT_ID: 7, BUTTONS: COMMAND } },
    ['BOT_ID: Commands in KEYBOARD and MENU need the parameter BOT_ID here.'],
  ],
  [
    'im.message.update',
    'items without a bot',
    { MESSAGE_ID: 2, MENU: { BOT_ID: 7, ITEMS: COMMAND } },
    ['BOT_ID: Commands in KEYBOARD and MENU need the parameter BOT_ID here.'],
  ],
  ['im.notify', 'nobody', { USER_ID: 0, MESSAGE: 'x' }, ['USER_ID: Has to be a whole number above 0.']],
  [
    'im.notify.system.add',
    'a keyboard',
    { USER_ID: 5, MESSAGE: 'x', KEYBOARD: LINK },
    [': Unrecognized key: "KEYBOARD"'],
  ],
  [
    'imbot.v2.Chat.Message.send',
    'a name of v1',
    { botId: 7, dialogId: '5', fields: { message: 'x', ATTACH: [{ MESSAGE: 'x' }] } },
    ['fields: Unrecognized key: "ATTACH"'],
  ],
  [
    'imbot.v2.Chat.Message.update',
    'an attach that would be lost',
    { botId: 7, messageId: 2, fields: { attach: [{ MESSAGE: 'x' }] } },
    ["fields.attach: Has to be the part, or 'N' to take it off the message."],
  ],
  [
    'imbot.v2.Command.answer',
    'a menu alone',
    {
      botId: 7,
      commandId: 1,
      messageId: 2,
      dialogId: '5',
      fields: { menu: { BOT_ID: 7, ITEMS: LINK } },
    },
    ['fields: Needs at least one of message, attach, keyboard.'],
  ],
  ['imbot.v2.Chat.Message.send', 'no object', null, [': Invalid input: expected object, received null']],
];

describe('the parameters of', () => {
  it.each(REFUSED)('%s refuse %s, as the portal does', (method, _, params, issues) => {
    expect(issuesOf(paramsSchemas[method], params)).toEqual(issues);
    expect(judge(method, params).issues.map(({ severity }) => severity)).toContain('error');
  });

  it.each<readonly [Method, string, unknown]>([
    ['imbot.message.update', 'parts taken off', { MESSAGE_ID: 2, ATTACH: 'N', KEYBOARD: 'N', MENU: 'N' }],
    ['im.message.update', 'commands with a bot', { MESSAGE_ID: 2, BOT_ID: 7, KEYBOARD: COMMAND }],
    ['im.message.update', 'links without a bot', { MESSAGE_ID: 2, KEYBOARD: 'N', MENU: LINK }],
    ['imbot.v2.Chat.Message.update', 'a part taken off', { botId: 7, messageId: 2, fields: { attach: 'N' } }],
    ['im.message.add', 'an attach alone', { DIALOG_ID: 'chat5', ATTACH: [{ MESSAGE: 'x' }] }],
    ['im.notify', 'a text just short enough', { USER_ID: 5, MESSAGE: '😀'.repeat(20_000) }],
  ])('%s take %s', (method, _, params) => {
    expect(paramsSchemas[method]['~standard'].validate(params)).toEqual({ value: params });
    expect(judge(method, params).error).toBeNull();
  });
});
