import { randomUuid } from '../../state/random.ts';
import type { Bot, Chat, Message, User } from '../../state/portal-state.ts';
import type { World } from '../../state/world.ts';
import { authBlock, type Fields } from '../auth-block.ts';
import { botEntry, commonParams, placeParams, userBlock } from './event-blocks.ts';

/** A message that concerns bots of one handler. */
export interface MessageEventFacts {
  /** At least one. */
  readonly bots: readonly Bot[];
  readonly user: User;
  readonly chat: Chat;
  readonly message: Message;
}

export type MessageEventName = 'ONIMBOTMESSAGEADD' | 'ONIMBOTMESSAGEUPDATE' | 'ONIMBOTMESSAGEDELETE';

/** ONIMBOTMESSAGEADD, key for key as the portal sends it; update and delete are inferred to be the same. */
export function messageEvent(world: World, event: MessageEventName, facts: MessageEventFacts): Fields {
  const { bots, user } = facts;
  const [first] = bots;
  return {
    event,
    event_handler_id: first?.bindingId ?? 0,
    data: {
      BOT: Object.fromEntries(bots.map((bot) => [String(bot.id), botEntry(world, bot)])),
      PARAMS: params(world, facts),
      USER: userBlock(user),
    },
    ts: Math.floor(world.clock.now() / 1_000),
    auth: authBlock(world, { userId: user.id, clientId: first?.clientId ?? '', with: ['refresh_token'] }),
  };
}

function params({ state }: World, { bots, user, chat, message }: MessageEventFacts): Fields {
  const botId = bots[0]?.id ?? 0;
  const isPrivate = chat.kind === 'private';
  return {
    MESSAGE: isPrivate ? message.text : withoutMentions(message.text, botId),
    TEMPLATE_ID: randomUuid(state),
    ...placeParams(chat, user, botId),
    ...(isPrivate ? { CHAT_TYPE: 'P' } : chatParams(chat, bots, message)),
    TO_USER_ID: botId,
    ...commonParams,
    MESSAGE_ID: message.id,
    LANGUAGE: 'en',
  };
}

function chatParams(chat: Chat, bots: readonly Bot[], message: Message): Fields {
  return {
    CHAT_ID: chat.id,
    CHAT_TITLE: chat.title,
    CHAT_AUTHOR_ID: chat.members[0] ?? 0,
    CHAT_TYPE: 'C',
    CHAT_ENTITY_TYPE: '',
    CHAT_EXTRANET: 'N',
    COMMAND_CONTEXT: 'TEXTAREA',
    CHAT_USER_COUNT: chat.members.length,
    MENTIONED_LIST: Object.fromEntries(bots.map(({ id }) => [String(id), id])),
    PLATFORM_CONTEXT: 'web',
    MESSAGE_ORIGINAL: message.text,
  };
}

/** A bot that is addressed reads the message without its own name in front. */
function withoutMentions(text: string, botId: number): string {
  return text.replace(new RegExp(`\\[USER=${botId}\\].*?\\[/USER\\][ ,:]*`, 'gi'), '').trim();
}
