import fc from 'fast-check';
import type { Method } from '../../src/index.ts';

/** Pieces that the portal trims, rewrites, reads as nothing or cannot read at all. */
const PIECES = [
  'a',
  'n',
  't',
  '0',
  '/',
  '\\',
  '"',
  ' ',
  '\n',
  '\0',
  '\u00a0',
  '[BR]',
  '#BR#',
  '<b>',
  '😀',
  '\ud83d',
];
const wild = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(''));

/** Mostly what is meant, now and then something wild. */
function mostly<T>(meant: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 30, arbitrary: meant },
    { weight: 1, arbitrary: wild },
    { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -1, 2.5, [], {}, 'N') },
  );
}

function some(model: Readonly<Record<string, fc.Arbitrary<unknown>>>, required: readonly string[]) {
  return fc.record(model, { requiredKeys: [...required] });
}

const text = mostly(fc.oneof(wild, fc.constantFrom('Done', 'Готово', ' x ', '\\n\\t', '\\\\n')));
const url = mostly(wild.map((path) => `https://e.com/${path}`));
const number = mostly(fc.integer({ min: 1, max: 2 ** 53 - 1 }));
const hex = mostly(fc.constantFrom('#fff', '#29619B'));
const token = mostly(fc.constantFrom('primary', 'secondary', 'alert', 'base'));
const yesNo = mostly(fc.constantFrom('Y', 'N'));

function oneOrMany(one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 2 }));
}

const person = { NAME: text, AVATAR: url, AVATAR_TYPE: fc.constantFrom('USER', 'CHAT', 'BOT') };
const user = fc.oneof(
  some({ ...person, USER_ID: number }, ['NAME']),
  some({ ...person, CHAT_ID: number }, ['NAME']),
  some({ ...person, BOT_ID: number }, ['NAME']),
  some({ ...person, LINK: url }, ['NAME']),
);
const link = some({ LINK: url, NAME: text, DESC: text, PREVIEW: url, WIDTH: number, HEIGHT: number }, [
  'LINK',
  'PREVIEW',
]);
const richLink = some({ LINK: url, NAME: text, DESC: text, PREVIEW: url }, ['LINK']);
const row = some(
  {
    NAME: text,
    VALUE: text,
    DISPLAY: fc.constantFrom('BLOCK', 'LINE', 'ROW', 'TABLE'),
    WIDTH: number,
    HEIGHT: number,
    COLOR: hex,
    COLOR_TOKEN: token,
    USER_ID: number,
    CHAT_ID: number,
    LINK: url,
  },
  ['NAME'],
);
const image = some({ LINK: url, NAME: text, PREVIEW: url, WIDTH: number, HEIGHT: number }, ['LINK']);
const file = some({ LINK: url, NAME: text, SIZE: number }, ['LINK']);

const block = fc.oneof(
  text.map((MESSAGE) => ({ MESSAGE })),
  oneOrMany(user).map((USER) => ({ USER })),
  oneOrMany(link).map((LINK) => ({ LINK })),
  oneOrMany(richLink).map((RICH_LINK) => ({ RICH_LINK })),
  fc.array(row, { minLength: 1, maxLength: 2 }).map((GRID) => ({ GRID })),
  oneOrMany(image).map((IMAGE) => ({ IMAGE })),
  oneOrMany(file).map((FILE) => ({ FILE })),
  some({ SIZE: number, COLOR: hex }, []).map((DELIMITER) => ({ DELIMITER })),
);

const action = fc.oneof(
  url.map((LINK) => ({ LINK })),
  some({ APP_ID: number, APP_PARAMS: text }, ['APP_ID']),
  some({ ACTION: fc.constantFrom('PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'), ACTION_VALUE: text }, [
    'ACTION',
    'ACTION_VALUE',
  ]),
  some({ COMMAND: text, COMMAND_PARAMS: text }, ['COMMAND']),
);

const CONTEXT = fc.constantFrom('ALL', 'MOBILE', 'DESKTOP');

function acting(looks: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc
    .tuple(some({ TEXT: text, CONTEXT, DISABLED: yesNo, ...looks }, ['TEXT']), action)
    .map(([look, does]) => ({ ...look, ...does }));
}

const button = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ TYPE: 'NEWLINE' }) },
  {
    weight: 6,
    arbitrary: acting({
      TYPE: fc.constant('BUTTON'),
      DISPLAY: fc.constantFrom('LINE', 'BLOCK'),
      WIDTH: number,
      BG_COLOR_TOKEN: token,
      BG_COLOR: hex,
      TEXT_COLOR: hex,
      BLOCK: yesNo,
    }),
  },
);
const item = acting({});

const few = { minLength: 1, maxLength: 3 };
const id = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const dialog = mostly(
  fc.oneof(
    id.map(String),
    id.map((chat) => `chat${chat}`),
  ),
);

/** Parts in their full forms, nearly always right. */
export const parts = {
  attach: some({ BLOCKS: fc.array(block, few), COLOR: hex, COLOR_TOKEN: token, DESCRIPTION: text }, [
    'BLOCKS',
  ]),
  keyboard: fc.record({ BOT_ID: id, BUTTONS: fc.array(button, few) }),
  menu: fc.record({ BOT_ID: id, ITEMS: fc.array(item, few) }),
};

const v1Parts = {
  ATTACH: fc.oneof(parts.attach, fc.array(block, few)),
  KEYBOARD: fc.oneof(parts.keyboard, fc.array(button, few)),
  MENU: fc.oneof(parts.menu, fc.array(item, few)),
};
const off = fc.constant('N');
const v1Changes = {
  ATTACH: fc.oneof(v1Parts.ATTACH, off),
  KEYBOARD: fc.oneof(v1Parts.KEYBOARD, off),
  MENU: fc.oneof(v1Parts.MENU, off),
};
const v1 = { BOT_ID: id, MESSAGE: text, SYSTEM: yesNo, URL_PREVIEW: yesNo };
const update = some({ BOT_ID: id, MESSAGE: text, URL_PREVIEW: yesNo, MESSAGE_ID: number, ...v1Changes }, [
  'MESSAGE_ID',
]);
const once = fc.uuid({ version: 4 });
const notice = {
  USER_ID: number,
  MESSAGE: text,
  MESSAGE_OUT: text,
  TAG: text,
  SUB_TAG: text,
  ATTACH: v1Parts.ATTACH,
};
const notification = some(notice, ['USER_ID', 'MESSAGE']);

const fields = { message: text, attach: parts.attach, keyboard: parts.keyboard };
const switches = { system: mostly(fc.boolean()), urlPreview: mostly(fc.boolean()) };
const send = {
  ...fields,
  ...switches,
  skipConnector: fc.boolean(),
  silentConnector: fc.boolean(),
  replyId: number,
  templateId: once,
};
const change = {
  message: text,
  attach: fc.oneof(parts.attach, off),
  keyboard: fc.oneof(parts.keyboard, off),
};

/** Parameters of each method, nearly always right, with every field that its schema knows. */
export const params: Readonly<Record<Method, fc.Arbitrary<object>>> = {
  'imbot.command.answer': some({ COMMAND_ID: number, COMMAND: text, MESSAGE_ID: number, ...v1, ...v1Parts }, [
    'MESSAGE_ID',
    'MESSAGE',
  ]),
  'imbot.message.add': some({ DIALOG_ID: dialog, ...v1, ...v1Parts }, ['DIALOG_ID', 'MESSAGE']),
  'imbot.message.update': update,
  'imbot.v2.Command.answer': fc.record({
    botId: id,
    commandId: id,
    messageId: id,
    dialogId: dialog,
    fields: some({ ...fields, ...switches, menu: parts.menu }, []),
  }),
  'imbot.v2.Chat.Message.send': fc.record({ botId: id, dialogId: dialog, fields: some(send, []) }),
  'imbot.v2.Chat.Message.update': fc.record({ botId: id, messageId: id, fields: some(change, []) }),
  'im.message.add': some({ DIALOG_ID: dialog, ...v1, ...v1Parts, REPLY_ID: number, TEMPLATE_ID: once }, [
    'DIALOG_ID',
  ]),
  'im.message.update': update,
  'im.notify': some({ ...notice, TYPE: fc.constantFrom('USER', 'SYSTEM') }, ['USER_ID', 'MESSAGE']),
  'im.notify.personal.add': notification,
  'im.notify.system.add': notification,
};
