import type { Bot, Chat, User } from '../../state/portal-state.ts';
import { dialogIdOf } from '../../state/dialogs.ts';
import type { World } from '../../state/world.ts';
import { authBlock, type Fields } from '../auth-block.ts';
import { botEntry, userBlock } from './event-blocks.ts';

/** ONIMBOTJOINCHAT, key for key as the portal sends it for a private dialog; for a group it is inferred. */
export function joinEvent(
  world: World,
  { bot, user, chat }: { readonly bot: Bot; readonly user: User; readonly chat: Chat },
): Fields {
  const kind = chat.kind === 'private' ? 'P' : 'C';
  return {
    event: 'ONIMBOTJOINCHAT',
    event_handler_id: bot.bindingId,
    data: {
      BOT: { [String(bot.id)]: botEntry(world, bot) },
      PARAMS: {
        CHAT_TYPE: kind,
        MESSAGE_TYPE: kind,
        BOT_ID: bot.id,
        USER_ID: user.id,
        TO_USER_ID: user.id,
        FROM_USER_ID: bot.id,
        DIALOG_ID: dialogIdOf(chat, bot.id),
        LANGUAGE: 'en',
      },
      USER: userBlock(user),
    },
    ts: Math.floor(world.clock.now() / 1_000),
    auth: authBlock(world, { userId: user.id, clientId: bot.clientId }),
  };
}
