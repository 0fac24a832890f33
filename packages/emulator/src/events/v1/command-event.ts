import { randomUuid } from '../../state/random.ts';
import type { Bot, Chat, Message, PortalState, User } from '../../state/portal-state.ts';
import type { World } from '../../state/world.ts';
import { authBlock, type Fields } from '../auth-block.ts';
import type { CommandContext } from '../command-call.ts';
import type { CalledCommand } from '../find-commands.ts';
import { botEntry, botsIn, commonParams, placeParams, userBlock } from './event-blocks.ts';

/** Commands of one handler, called together. */
export interface CommandEventFacts {
  /** At least one. */
  readonly called: readonly (CalledCommand & { readonly bot: Bot })[];
  readonly bindingId: number;
  readonly user: User;
  readonly chat: Chat;
  readonly message: Message;
  /** What was typed, or what the button stands for. */
  readonly text: string;
  readonly context: CommandContext;
}

/** ONIMCOMMANDADD, key for key as the portal sends it; the tests hold it against recorded samples. */
export function commandEvent(world: World, facts: CommandEventFacts): Fields {
  const { called, bindingId, user } = facts;
  const clientId = called[0]?.bot.clientId ?? '';
  return {
    event: 'ONIMCOMMANDADD',
    event_handler_id: bindingId,
    data: {
      COMMAND: Object.fromEntries(
        called.map(({ command, bot, params }) => [
          String(command.id),
          {
            ...botEntry(world, bot),
            COMMAND: command.command,
            COMMAND_ID: command.id,
            COMMAND_PARAMS: params,
            COMMAND_CONTEXT: facts.context,
            MESSAGE_ID: facts.message.id,
          },
        ]),
      ),
      PARAMS: params(world, facts),
      USER: userBlock(user),
    },
    ts: Math.floor(world.clock.now() / 1_000),
    auth: authBlock(world, { userId: user.id, clientId, with: ['refresh_token'] }),
  };
}

function params({ state }: World, { called, user, chat, message, text }: CommandEventFacts): Fields {
  const botId = called[0]?.bot.id ?? 0;
  return {
    MESSAGE: text,
    TEMPLATE_ID: randomUuid(state),
    ...placeParams(chat, user, botId),
    ...(chat.kind === 'private' ? { TO_USER_ID: botId } : chatParams(state, { chat, user, message })),
    ...commonParams,
    MESSAGE_ID: message.id,
    LANGUAGE: 'en',
    ...(chat.kind === 'private' && { CHAT_TYPE: 'P' }),
  };
}

/** What PARAMS says of a group chat. */
function chatParams(
  state: PortalState,
  { chat, user, message }: Pick<CommandEventFacts, 'chat' | 'user' | 'message'>,
): Fields {
  const { lastId, previousId } = state.chats.get(chat.id) ?? chat;
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
    CHAT_PREV_MESSAGE_ID: lastId === message.id ? previousId : lastId,
    CHAT_CAN_POST: 'MEMBER',
    RID: user.id,
    IS_MANAGER: 'N',
    BOT_IN_CHAT: botsIn(state, chat),
  };
}
