import { isoTime } from '../rest/time-block.ts';
import type { Message } from '../state/portal-state.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A message as the second generation shows it. */
export function messageObject(message: Message): Fields {
  return {
    id: message.id,
    chatId: message.chatId,
    authorId: message.isSystem ? 0 : message.authorId,
    date: isoTime(message.at),
    text: message.text,
    isSystem: message.isSystem,
    uuid: message.uuid ?? '',
    forward: null,
    params: messageParams(message),
    viewedByOthers: false,
  };
}

/** What stands beside the text, under the portal's own names. */
export function messageParams({
  attach,
  moreAttaches = [],
  keyboard,
  menu,
  isEdited,
  isDeleted,
  replyId,
}: Message): Fields {
  return {
    ...(attach !== null && { ATTACH: [attach, ...moreAttaches] }),
    ...(keyboard !== null && { KEYBOARD: keyboard }),
    ...(menu !== null && { MENU: menu }),
    ...(isEdited === true && { IS_EDITED: 'Y' }),
    ...(isDeleted === true && { IS_DELETED: 'Y' }),
    ...(replyId !== undefined && { REPLY_ID: replyId }),
  };
}
