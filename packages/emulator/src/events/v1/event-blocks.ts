import { dialogIdOf } from '../../state/dialogs.ts';
import type { Bot, Chat, PortalState, User } from '../../state/portal-state.ts';
import type { World } from '../../state/world.ts';
import { authBlock, type Fields } from '../auth-block.ts';

/** What every PARAMS of a message holds, whatever happened. */
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

/** A bot's entry in BOT or COMMAND: its tokens twice, its id and its code. */
export function botEntry(world: World, { id, code, clientId }: Bot): Fields {
  const auth = authBlock(world, { userId: id, clientId, with: ['refresh_token', 'client_id'] });
  return {
    ...auth,
    AUTH: auth,
    BOT_ID: id,
    BOT_CODE: code,
  };
}

/** Where a message stands: a private dialog is named by the person in it (transport.md §2.1). */
export function placeParams(chat: Chat, user: User, botId: number): Fields {
  const kind = chat.kind === 'private' ? 'P' : 'C';
  return {
    MESSAGE_TYPE: kind,
    FROM_USER_ID: user.id,
    DIALOG_ID: dialogIdOf(chat, botId),
    TO_CHAT_ID: chat.id,
    AUTHOR_ID: user.id,
  };
}

/** The bots that are in a chat, by id. */
export function botsIn(state: PortalState, chat: Chat): Fields {
  const bots = chat.members.filter((id) => state.bots.has(id));
  return Object.fromEntries(bots.map((id) => [String(id), id]));
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
