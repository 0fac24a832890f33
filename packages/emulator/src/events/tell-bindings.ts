import type { Bot, Chat, Message, User } from '../state/portal-state.ts';
import { dialogIdOf } from '../state/dialogs.ts';
import type { World } from '../state/world.ts';
import { authBlock, placeBlock, type Fields } from './auth-block.ts';
import { emit } from './emit.ts';

/** A message that bots are addressed in, told to those who are bound to its event. */
export interface BoundMessage {
  readonly event: string;
  readonly bots: readonly Bot[];
  readonly chat: Chat;
  readonly message: Message;
  readonly user: User;
}

/** Posts a message event to `event.bind` handlers and outgoing webhooks; the latter get no tokens. */
export function tellBindings(world: World, { event, bots, ...facts }: BoundMessage): void {
  if (bots.length === 0) return;
  for (const { id, handler, clientId } of boundTo(world, event)) {
    const data = {
      BOT: Object.fromEntries(bots.map((bot) => [String(bot.id), { BOT_ID: bot.id, BOT_CODE: bot.code }])),
      PARAMS: params(facts, bots[0]?.id ?? 0),
    };
    emit(world, { event, handler, body: boundEvent(world, { event, id, clientId, data }) });
  }
}

/** Who is bound to an event. */
export function boundTo(
  { state }: World,
  event: string,
): readonly { id: number; handler: string; clientId: string | null }[] {
  return [...state.bindings.values()].filter((binding) => binding.event === event);
}

/** The body of an event for a binding. */
export function boundEvent(
  world: World,
  {
    event,
    id,
    clientId,
    data,
  }: { readonly event: string; readonly id: number; readonly clientId: string | null; readonly data: Fields },
): Fields {
  return {
    event,
    event_handler_id: id,
    data,
    ts: Math.floor(world.clock.now() / 1_000),
    auth:
      clientId === null
        ? placeBlock(world)
        : authBlock(world, { userId: world.state.webhook.userId, clientId, with: ['refresh_token'] }),
  };
}

function params({ chat, message, user }: Omit<BoundMessage, 'event' | 'bots'>, botId: number): Fields {
  const kind = chat.kind === 'private' ? 'P' : 'C';
  return {
    MESSAGE: message.text,
    MESSAGE_TYPE: kind,
    FROM_USER_ID: user.id,
    DIALOG_ID: dialogIdOf(chat, botId),
    TO_CHAT_ID: chat.id,
    AUTHOR_ID: user.id,
    MESSAGE_ID: message.id,
    CHAT_TYPE: kind,
    LANGUAGE: 'en',
  };
}
