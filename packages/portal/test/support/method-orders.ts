import type { JudgeContext, Method, PortalRecords } from '../../src/index.ts';

/** A portal on which everything a call may refer to is there, but for what a test takes away. */
function portal(but: Partial<PortalRecords> = {}): JudgeContext {
  return {
    records: {
      auth: 'application',
      clientId: 'app',
      findCommand: () => ({ id: 1, command: 'help', botId: 7, clientId: 'app' }),
      findBot: () => ({ id: 7, clientId: 'app' }),
      findMessage: (id) => ({ id, dialog: 'group' }),
      mayEdit: () => true,
      ...but,
    },
  };
}

const BLANK = [{ MESSAGE: ' ' }];
const LARGE = [{ MESSAGE: 'x'.repeat(60_000) }];
const EMPTY = [{}];
const MANY = Array.from({ length: 900 }, () => ({ TEXT: 'a', LINK: '/' }));

/** One call: what it is answered, what it spoils in the parameters, and what the portal knows. */
export type Step = readonly [
  error: string | null,
  status: number,
  change: Readonly<Record<string, unknown>>,
  context?: JudgeContext,
];

/**
 * A method's checks in their order. Every row spoils one more thing than the row after it, so the error it names is
 * the first that is found; the last row is a call that succeeds.
 */
export const METHOD_ORDERS: Readonly<Record<Method, readonly Step[]>> = {
  'imbot.command.answer': [
    ['WRONG_AUTH_TYPE', 403, {}, portal({ auth: 'session', clientId: null })],
    ['ACCESS_DENIED', 403, {}, portal({ clientId: null, findCommand: () => undefined })],
    ['COMMAND_ID_ERROR', 400, { COMMAND_ID: 0, MESSAGE_ID: 0 }, portal()],
    [
      'COMMAND_ID_ERROR',
      400,
      { COMMAND_ID: 0, COMMAND: 'nope', MESSAGE_ID: 0 },
      portal({ findCommand: () => undefined }),
    ],
    ['APP_ID_ERROR', 400, { MESSAGE_ID: 0 }, portal({ clientId: 'other' })],
    ['MESSAGE_ID_EMPTY', 400, { MESSAGE_ID: 'x', MESSAGE: '' }, portal()],
    ['INTERNAL_SERVER_ERROR', 500, { MESSAGE: [], ATTACH: BLANK }, portal()],
    ['MESSAGE_EMPTY', 400, { MESSAGE: ' ', ATTACH: BLANK }, portal()],
    ['ATTACH_OVERSIZE', 400, { ATTACH: LARGE, KEYBOARD: EMPTY }, portal()],
    ['ATTACH_ERROR', 400, { ATTACH: BLANK, KEYBOARD: EMPTY }, portal()],
    ['KEYBOARD_OVERSIZE', 400, { KEYBOARD: MANY, MENU: EMPTY }, portal()],
    ['KEYBOARD_ERROR', 400, { KEYBOARD: EMPTY, MENU: EMPTY }, portal()],
    ['MENU_ERROR', 400, { MENU: EMPTY }, portal({ findMessage: () => undefined })],
    ['WRONG_REQUEST', 400, { MENU: MANY }, portal({ findMessage: () => undefined })],
    ['PARAM_MENU_ERROR', 400, { MENU: MANY }, portal()],
    ['EMPTY_MESSAGE', 400, { MESSAGE: '[BR]' }, portal()],
    [null, 200, { MESSAGE: '[BR]', KEYBOARD: MANY.slice(0, 1) }, portal()],
    [null, 200, { COMMAND_ID: 0, COMMAND: 'help' }, portal()],
    [null, 200, {}],
  ],
  'imbot.message.add': [
    ['ACCESS_DENIED', 403, {}, portal({ clientId: null, findBot: () => undefined })],
    ['BOT_ID_ERROR', 400, { BOT_ID: 0, DIALOG_ID: '' }, portal()],
    ['BOT_ID_ERROR', 400, { BOT_ID: 'x', DIALOG_ID: '' }],
    ['BOT_ID_ERROR', 400, { BOT_ID: undefined, DIALOG_ID: '' }, portal({ findBot: () => undefined })],
    ['APP_ID_ERROR', 400, { DIALOG_ID: '' }, portal({ clientId: 'other' })],
    ['DIALOG_ID_EMPTY', 400, { DIALOG_ID: '', MESSAGE: '' }, portal()],
    ['DIALOG_ID_EMPTY', 400, { DIALOG_ID: 'general', MESSAGE: '' }, portal()],
    ['DIALOG_ID_EMPTY', 400, { DIALOG_ID: -5, MESSAGE: '' }, portal()],
    ['MESSAGE_EMPTY', 400, { MESSAGE: 5, ATTACH: BLANK }, portal()],
    ['MESSAGE_EMPTY', 400, { MESSAGE: undefined, ATTACH: [{ MESSAGE: 'x' }] }, portal()],
    ['ATTACH_ERROR', 400, { ATTACH: BLANK, KEYBOARD: EMPTY }, portal()],
    ['KEYBOARD_ERROR', 400, { KEYBOARD: EMPTY, MENU: EMPTY }, portal()],
    ['MENU_ERROR', 400, { KEYBOARD: MANY, MENU: EMPTY }, portal()],
    ['WRONG_REQUEST', 400, { KEYBOARD: MANY }, { botId: 0 }],
    ['PARAM_KEYBOARD_ERROR', 400, { KEYBOARD: MANY }, portal()],
    [null, 200, { DIALOG_ID: undefined, FROM_USER_ID: 1, TO_USER_ID: 2, MESSAGE: '0' }, portal()],
    [null, 200, {}],
  ],
  'imbot.message.update': [
    ['ACCESS_DENIED', 403, {}, portal({ clientId: null, findBot: () => undefined })],
    ['BOT_ID_ERROR', 400, { MESSAGE_ID: 0 }, portal({ findBot: () => undefined })],
    ['MESSAGE_ID_ERROR', 400, { MESSAGE_ID: 0, ATTACH: BLANK }, portal()],
    [
      'MESSAGE_ID_ERROR',
      400,
      { ATTACH: BLANK },
      portal({ findMessage: () => undefined, mayEdit: () => false }),
    ],
    ['CANT_EDIT_MESSAGE', 403, { ATTACH: BLANK }, portal({ mayEdit: () => false })],
    ['ATTACH_ERROR', 400, { ATTACH: BLANK, KEYBOARD: EMPTY }, portal()],
    ['KEYBOARD_OVERSIZE', 400, { KEYBOARD: MANY, MENU: EMPTY }, portal()],
    ['menu_ERROR', 400, { MENU: EMPTY, MESSAGE: [] }, portal()],
    ['MENU_OVERSIZE', 400, { MENU: MANY, MESSAGE: [] }, portal()],
    ['INTERNAL_SERVER_ERROR', 500, { MESSAGE: [] }, portal()],
    [null, 200, { MESSAGE: '' }, portal()],
    [null, 200, { MESSAGE: undefined }],
  ],
  'im.message.add': [
    ['MESSAGE_EMPTY', 400, { MESSAGE: [], DIALOG_ID: '' }],
    ['MESSAGE_EMPTY', 400, { MESSAGE: '', DIALOG_ID: '', KEYBOARD: MANY }],
    ['USER_ID_EMPTY', 400, { DIALOG_ID: 'general', CHAT_ID: 'x', ATTACH: BLANK }],
    ['USER_ID_EMPTY', 400, { DIALOG_ID: undefined, USER_ID: 0, ATTACH: BLANK }],
    ['CHAT_ID_EMPTY', 400, { DIALOG_ID: undefined, USER_ID: undefined, CHAT_ID: 'x', ATTACH: BLANK }],
    ['PARAMS_ERROR', 400, { DIALOG_ID: undefined, USER_ID: undefined, ATTACH: BLANK }],
    ['ATTACH_ERROR', 400, { ATTACH: BLANK, KEYBOARD: EMPTY }],
    ['KEYBOARD_ERROR', 400, { KEYBOARD: EMPTY, MENU: EMPTY }],
    ['MENU_ERROR', 400, { MENU: EMPTY }],
    ['PARAM_KEYBOARD_ERROR', 400, { KEYBOARD: MANY, MENU: MANY }],
    ['EMPTY_MESSAGE', 400, { MESSAGE: undefined, ATTACH: [] }],
    [null, 200, { MESSAGE: undefined, ATTACH: [{ MESSAGE: 'x' }] }],
    [null, 200, { DIALOG_ID: undefined, USER_ID: undefined, CHAT_ID: 5 }],
    [null, 200, { DIALOG_ID: undefined }],
  ],
  'im.message.update': [
    ['MESSAGE_ID_ERROR', 400, { MESSAGE_ID: 0, ATTACH: BLANK }],
    ['CANT_EDIT_MESSAGE', 403, { ATTACH: BLANK }, portal({ mayEdit: () => false })],
    ['ATTACH_ERROR', 400, { ATTACH: BLANK, KEYBOARD: EMPTY }],
    ['KEYBOARD_ERROR', 400, { KEYBOARD: EMPTY, MENU: EMPTY }],
    ['menu_ERROR', 400, { MENU: EMPTY }],
    [null, 200, {}],
  ],
  'im.notify': [
    ['WRONG_AUTH_TYPE', 403, { USER_ID: 0 }, portal({ auth: 'session' })],
    ['USER_ID_EMPTY', 400, { USER_ID: 0, MESSAGE: '' }],
    ['MESSAGE_EMPTY', 400, { MESSAGE: 5, ATTACH: BLANK }],
    ['ATTACH_ERROR', 400, { ATTACH: BLANK }],
    [null, 200, { USER_ID: undefined, TO: '5' }],
    [null, 200, {}],
  ],
  'im.notify.personal.add': [
    ['MESSAGE_EMPTY', 400, { MESSAGE: null }],
    [null, 200, {}],
  ],
  'im.notify.system.add': [
    ['ATTACH_OVERSIZE', 400, { ATTACH: LARGE }],
    [null, 200, {}],
  ],
  'imbot.v2.Command.answer': [
    ['BOT_TOKEN_NOT_SPECIFIED', 400, { botId: 0 }, portal({ clientId: null })],
    ['BOT_ID_REQUIRED', 400, { botId: 0, commandId: 'x' }, portal()],
    ['BOT_NOT_FOUND', 400, { commandId: 'x' }, portal({ findBot: () => undefined })],
    ['BOT_OWNERSHIP_ERROR', 400, { commandId: 'x' }, portal({ clientId: 'other' })],
    ['100', 400, { commandId: 'x' }, portal({ findCommand: () => undefined })],
    ['100', 400, { dialogId: [] }, portal({ findCommand: () => undefined })],
    ['COMMAND_NOT_FOUND', 400, { fields: { message: [] } }, portal({ findCommand: () => undefined })],
    [
      'COMMAND_NOT_FOUND',
      400,
      {},
      portal({ findCommand: () => ({ id: 1, command: 'x', botId: 8, clientId: 'app' }) }),
    ],
    ['0', 400, { fields: { message: [], attach: [{ MESSAGE: [] }] } }, portal()],
    [
      'COMMAND_ANSWER_FAILED',
      400,
      { fields: { message: 'x', keyboard: MANY } },
      portal({ findMessage: () => undefined }),
    ],
    ['PARAM_KEYBOARD_ERROR', 400, { fields: { keyboard: MANY } }, portal()],
    ['EMPTY_MESSAGE', 400, { fields: { menu: MANY.slice(0, 1) } }, portal()],
    ['EMPTY_MESSAGE', 400, { fields: { attach: [{ MESSAGE: 'a bare list is lost' }] } }, portal()],
    [null, 200, { fields: { keyboard: MANY.slice(0, 1) } }, portal()],
    [null, 200, {}],
  ],
  'imbot.v2.Chat.Message.send': [
    ['BOT_ID_REQUIRED', 400, { botId: null, dialogId: null }, portal()],
    ['100', 400, { dialogId: null, fields: { message: '' } }, portal()],
    ['100', 400, { fields: 'x' }, portal()],
    ['EMPTY_MESSAGE', 400, { fields: { message: 5, attach: BLANK } }, portal()],
    ['EMPTY_MESSAGE', 400, { fields: { keyboard: MANY.slice(0, 1) } }, portal()],
    ['EMPTY_MESSAGE', 400, { fields: { message: ' ', attach: [] } }, portal()],
    ['EMPTY_MESSAGE', 400, { fields: undefined }, portal()],
    ['PARAM_ATTACH_ERROR', 400, { fields: { attach: '' } }, portal()],
    ['PARAM_ATTACH_ERROR', 400, { fields: { attach: BLANK, keyboard: EMPTY } }, portal()],
    ['PARAM_KEYBOARD_ERROR', 400, { fields: { message: 'x', keyboard: EMPTY } }, portal()],
    ['PARAM_KEYBOARD_ERROR', 400, { fields: { message: 'x', keyboard: MANY } }, portal()],
    [null, 200, { fields: { attach: [{ MESSAGE: 'x' }] } }, portal()],
    [null, 200, {}],
  ],
  'imbot.v2.Chat.Message.update': [
    ['BOT_NOT_FOUND', 400, { messageId: null }, portal({ findBot: () => undefined })],
    ['100', 400, { messageId: null }, portal()],
    ['MESSAGE_NOT_FOUND', 400, {}, portal({ findMessage: () => undefined, mayEdit: () => false })],
    ['MESSAGE_ACCESS_DENIED', 400, { fields: { keyboard: MANY } }, portal({ mayEdit: () => false })],
    ['0', 400, { fields: { message: [], keyboard: MANY } }, portal()],
    ['PARAM_ATTACH_ERROR', 400, { fields: { attach: { BLOCKS: LARGE } } }, portal()],
    [null, 200, { fields: { attach: BLANK, keyboard: EMPTY } }, portal()],
    [null, 200, { messageId: '12', fields: { message: '' } }],
  ],
};

const V1 = { COMMAND_ID: 1, MESSAGE_ID: 2, DIALOG_ID: 'chat3', USER_ID: 4, BOT_ID: 7, MESSAGE: 'x' } as const;
const V2 = { botId: 7, commandId: 1, messageId: 2, dialogId: 'chat3', fields: { message: 'x' } } as const;

/** The parameters of a call that succeeds, where the portal knows what they name. */
export function paramsOf(method: Method): Readonly<Record<string, unknown>> {
  return method.startsWith('imbot.v2.') ? V2 : V1;
}
