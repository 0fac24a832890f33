import { emit } from '../events/emit.ts';
import { joinEvent } from '../events/v1/join-event.ts';
import { emitV2 } from '../events/v2/emit-v2.ts';
import { v2Events } from '../events/v2/v2-events.ts';
import { announce } from '../state/change.ts';
import { dialogIdOf } from '../state/dialogs.ts';
import type { World } from '../state/world.ts';
import { requireBot, requireDialog, requireUser } from './require.ts';

/** Somebody adds a bot to a chat, or opens a private dialog with it. */
export interface Join {
  readonly botId: number;
  /** Who does it. */
  readonly userId: number;
  /** `chat12`; left out for the private dialog of the two. */
  readonly dialog?: string;
}

/**
 * Adds a bot to a dialog and tells it.
 *
 * @throws RangeError when there is no such bot, user or dialog
 */
export function join(world: World, { botId, userId, dialog = String(botId) }: Join): void {
  const { state } = world;
  const bot = requireBot(world, botId);
  const user = requireUser(world, userId);
  const chat = requireDialog(world, dialog, userId);
  if (!chat.members.includes(botId)) {
    state.chats.set(chat.id, { ...chat, members: [...chat.members, botId] });
  }
  announce(world, { kind: 'dialogs' });
  if (bot.generation === 'v2') {
    const own = v2Events.ONIMBOTV2JOINCHAT(dialogIdOf(chat, botId));
    emitV2(world, bot, { type: 'ONIMBOTV2JOINCHAT', own, chat, user });
    return;
  }
  const handler = bot.handlers.ONIMBOTJOINCHAT;
  if (handler === undefined) return;
  emit(world, { event: 'ONIMBOTJOINCHAT', handler, body: joinEvent(world, { bot, user, chat }) });
}
