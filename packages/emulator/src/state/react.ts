import { emitV2 } from '../events/v2/emit-v2.ts';
import { v2Events } from '../events/v2/v2-events.ts';
import { changeMessage } from './change-message.ts';
import type { Message } from './portal-state.ts';
import type { World } from './world.ts';

/** Somebody's reaction to a message. */
export interface Reaction {
  readonly userId: number;
  readonly reaction: string;
  readonly action: 'add' | 'delete';
}

/** Sets a reaction or takes it back; false where that changes nothing. The bot that wrote the message hears of it. */
export function react(world: World, message: Message, { userId, reaction, action }: Reaction): boolean {
  const { state } = world;
  const before = message.reactions?.[reaction] ?? [];
  if (before.includes(userId) === (action === 'add')) return false;
  const after = action === 'add' ? [...before, userId] : before.filter((id) => id !== userId);
  const changed = changeMessage(world, message, {
    reactions: { ...message.reactions, [reaction]: after },
  });
  const bot = state.bots.get(message.authorId);
  const user = state.users.get(userId);
  const chat = state.chats.get(message.chatId);
  const isNews = bot?.generation === 'v2' && bot.id !== userId && bot.isReactionsEnabled;
  if (isNews && user !== undefined && chat !== undefined) {
    const own = v2Events.ONIMBOTV2REACTIONCHANGE({ reaction, action }, changed);
    emitV2(world, bot, { type: 'ONIMBOTV2REACTIONCHANGE', own, chat, user });
  }
  return true;
}
