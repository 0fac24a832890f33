import type { Bot } from './portal-state.ts';
import type { World } from './world.ts';

/** Stores a new bot, a user of the portal from now on. */
export function storeBot({ state }: World, bot: Bot, name: string): void {
  state.bots.set(bot.id, bot);
  state.users.set(bot.id, { id: bot.id, name, isBot: true });
  // A convenience of the emulator, not the portal's: a new bot joins every group chat.
  for (const chat of state.chats.values()) {
    if (chat.kind === 'group' && !chat.members.includes(bot.id)) {
      state.chats.set(chat.id, { ...chat, members: [...chat.members, bot.id] });
    }
  }
}

/** Takes a bot off the portal, with its commands and memberships. */
export function removeBot({ state }: World, id: number): void {
  state.bots.delete(id);
  state.users.delete(id);
  for (const command of state.commands.values()) if (command.botId === id) state.commands.delete(command.id);
  for (const chat of state.chats.values()) {
    state.chats.set(chat.id, { ...chat, members: chat.members.filter((member) => member !== id) });
  }
  for (const event of state.queue.values()) if (event.botId === id) state.queue.delete(event.eventId);
}
