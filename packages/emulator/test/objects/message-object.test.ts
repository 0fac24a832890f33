import { expect, it } from 'vitest';
import { messageObject } from '../../src/objects/message-object.ts';
import type { Message } from '../../src/state/portal-state.ts';

const message: Message = {
  id: 7,
  chatId: 1,
  authorId: 39,
  text: 'x',
  attach: null,
  keyboard: null,
  menu: null,
  isSystem: false,
  at: 0,
};
const attach = { ID: 1, BLOCKS: [], DESCRIPTION: '', COLOR: '#fff', COLOR_TOKEN: 'base' } as const;

it.each<[string, Partial<Message>, object]>([
  ['nothing but text', {}, { authorId: 39, params: {}, uuid: '', isSystem: false }],
  ['a system message', { isSystem: true }, { authorId: 0, isSystem: true }],
  ['a key', { uuid: 'k' }, { uuid: 'k' }],
  ['an attach', { attach }, { params: { ATTACH: [attach] } }],
  ['several', { attach, moreAttaches: [attach] }, { params: { ATTACH: [attach, attach] } }],
  ['a keyboard and a menu', { keyboard: [], menu: [] }, { params: { KEYBOARD: [], MENU: [] } }],
  [
    'its history',
    { isEdited: true, isDeleted: true, replyId: 5 },
    { params: { IS_EDITED: 'Y', IS_DELETED: 'Y', REPLY_ID: 5 } },
  ],
])('a message with %s', (_name, change, expected) => {
  expect(messageObject({ ...message, ...change })).toMatchObject(expected);
});
