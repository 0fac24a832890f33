import type { FormInput } from '@riposte/portal/form';
import type { Chat, PortalState, User } from '../state/portal-state.ts';

type Fields = Readonly<Record<string, FormInput>>;

/** What every PARAMS holds, whatever happened. */
export const commonParams: Fields = {
  SYSTEM: 'N',
  SKIP_USER_CHECK: 'Y',
  PUSH: 'Y',
  PUSH_IMPORTANT: 'N',
  RECENT_ADD: 'Y',
  RECENT_SKIP_AUTHOR: 'N',
  CONVERT: 'N',
  SKIP_COMMAND: 'N',
  SKIP_COUNTER_INCREMENTS: 'N',
  SILENT_CONNECTOR: 'N',
  SKIP_CONNECTOR: 'N',
  IMPORTANT_CONNECTOR: 'N',
  NO_SESSION_OL: 'N',
  FAKE_RELATION: 0,
  SKIP_URL_INDEX: 'N',
};

/** What PARAMS says of a group chat. */
export function chatParams(state: PortalState, chat: Chat, user: User): Fields {
  const bots = chat.members.filter((id) => state.bots.has(id));
  const messages = [...state.messages.values()].filter(({ chatId }) => chatId === chat.id);
  return {
    CHAT_ID: chat.id,
    CHAT_PARENT_ID: 0,
    CHAT_PARENT_MID: 0,
    CHAT_TITLE: chat.title,
    CHAT_AUTHOR_ID: chat.members[0] ?? 0,
    CHAT_TYPE: 'C',
    CHAT_AVATAR: 0,
    CHAT_COLOR: 'GREEN',
    CHAT_ENTITY_TYPE: 'CHAT',
    CHAT_ENTITY_ID: '',
    CHAT_ENTITY_DATA_1: '',
    CHAT_ENTITY_DATA_2: '',
    CHAT_ENTITY_DATA_3: '',
    CHAT_EXTRANET: 'N',
    CHAT_PREV_MESSAGE_ID: messages.at(-2)?.id ?? 0,
    CHAT_CAN_POST: 'MEMBER',
    RID: user.id,
    IS_MANAGER: 'N',
    BOT_IN_CHAT: Object.fromEntries(bots.map((id) => [String(id), id])),
  };
}

/** Who acted. */
export function userBlock({ id, name, isBot }: User): Fields {
  const [first = '', ...last] = name.split(' ');
  return {
    ID: id,
    NAME: name,
    FIRST_NAME: first,
    LAST_NAME: last.join(' '),
    WORK_POSITION: '',
    GENDER: 'M',
    IS_BOT: isBot ? 'Y' : 'N',
    IS_CONNECTOR: 'N',
    IS_NETWORK: 'N',
    IS_EXTRANET: 'N',
  };
}
