import { botObject } from '../../objects/bot-object.ts';
import { chatObject } from '../../objects/chat-object.ts';
import { userObject } from '../../objects/user-object.ts';
import type { Bot, Chat, User } from '../../state/portal-state.ts';
import { dropOldest } from '../../state/drop-oldest.ts';
import { takeId } from '../../state/take-id.ts';
import type { World } from '../../state/world.ts';
import { authBlock } from '../auth-block.ts';
import { emit } from '../emit.ts';

/** Events that wait at most, of all bots, whether or not they are fetched. */
const MOST_WAITING = 100_000;

type Fields = Readonly<Record<string, unknown>>;

/** An event of the second generation about a chat, with the fields of its own. */
export interface V2Event {
  readonly type: string;
  readonly own: Fields;
  readonly chat: Chat;
  readonly user: User;
}

/** Tells one bot: in fetch mode the event waits for it, else it is posted, with a shorter form of the bot. */
export function emitV2(world: World, bot: Bot, { type, own, chat, user }: V2Event): void {
  const about = {
    ...own,
    chat: chatObject(world.state, chat, bot.id),
    user: userObject(user, world.clock.now()),
    language: 'en',
  };
  emitV2Data(world, bot, { type, about, userId: user.id });
}

/** The same for an event that is about no chat: ONIMBOTV2DELETE. */
export function emitV2Data(
  world: World,
  bot: Bot,
  { type, about, userId }: { readonly type: string; readonly about: Fields; readonly userId: number },
): void {
  const { state, clock } = world;
  if (world.generation === 'v1') return;
  if (bot.eventMode === 'fetch') {
    const eventId = takeId(state, 'event');
    const data = { bot: botObject(state, bot), ...about };
    dropOldest(state.queue, MOST_WAITING - 1);
    state.queue.set(eventId, { eventId, botId: bot.id, type, data, at: clock.now() });
    return;
  }
  const { clientId } = bot;
  const handler = bot.handlers[type] ?? bot.handlers.all;
  if (handler === undefined) return;
  const data = {
    bot: { id: bot.id, code: bot.code, auth: authBlock(world, { userId: bot.id, clientId }) },
    ...about,
  };
  emit(world, {
    event: type,
    handler,
    body: {
      event: type,
      event_handler_id: bot.bindingId,
      data,
      ts: Math.floor(clock.now() / 1_000),
      auth: authBlock(world, { userId, clientId }),
    },
  });
}
