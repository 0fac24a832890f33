import type { Bot, Chat, Message, User } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';
import { callCommands } from './call-commands.ts';
import { emit } from './emit.ts';
import { findCommands } from './find-commands.ts';
import { tellBindings } from './tell-bindings.ts';
import { messageEvent, type MessageEventName } from './v1/message-event.ts';
import { removalEvent } from './v1/removal-event.ts';
import { emitV2, emitV2Data } from './v2/emit-v2.ts';
import { v2Events } from './v2/v2-events.ts';

/**
 * Tells the bots of a new message of a person: commands in it go to their bots as commands, else the bots that are
 * addressed hear of it. Messages of bots and of the system are nobody's news.
 */
export function notifyBots(world: World, message: Message): void {
  const facts = factsOf(world, message);
  if (facts === undefined) return;
  const { chat, user } = facts;
  const called = findCommands(world.state, chat, message.text);
  if (called.length > 0) {
    callCommands(world, { called, user, chat, message, text: message.text, context: 'TEXTAREA' });
    return;
  }
  tellMessage(world, 'ADD', facts);
  tellBindings(world, { event: 'ONIMBOTMESSAGEADD', ...facts, bots: addressed(world, facts) });
}

/** Tells the bots that a message of a person was changed or deleted. */
export function notifyChange(world: World, message: Message): void {
  const facts = factsOf(world, message);
  if (facts !== undefined) tellMessage(world, message.isDeleted === true ? 'DELETE' : 'UPDATE', facts);
}

/** Tells a bot that it is being taken off the portal: the last it hears. */
export function notifyRemoval(world: World, bot: Bot): void {
  if (bot.generation === 'v2') {
    emitV2Data(world, bot, { type: 'ONIMBOTV2DELETE', about: {}, userId: world.state.webhook.userId });
    return;
  }
  const handler = bot.handlers.ONIMBOTDELETE;
  if (handler !== undefined) emit(world, { event: 'ONIMBOTDELETE', handler, body: removalEvent(world, bot) });
}

interface Facts {
  readonly message: Message;
  readonly chat: Chat;
  readonly user: User;
}

function factsOf({ state }: World, message: Message): Facts | undefined {
  const chat = state.chats.get(message.chatId);
  const user = state.users.get(message.authorId);
  const isNews = user?.isBot === false && !message.isSystem;
  return chat === undefined || user === undefined || !isNews ? undefined : { message, chat, user };
}

/** In a private dialog the other one; in a group who is mentioned, and bots that follow everything. */
function addressed({ state }: World, { chat, message }: Facts): readonly Bot[] {
  return chat.members.flatMap((id) => {
    const bot = state.bots.get(id);
    if (bot === undefined) return [];
    const hears =
      chat.kind === 'private' ||
      ['S', 'P', 'supervisor', 'personal'].includes(bot.type) ||
      message.text.toUpperCase().includes(`[USER=${id}]`);
    return hears ? [bot] : [];
  });
}

function tellMessage(world: World, what: 'ADD' | 'UPDATE' | 'DELETE', facts: Facts): void {
  // Of a deleted message nothing tells any more whom it addressed.
  const bots = what === 'DELETE' ? botsOf(world, facts.chat) : addressed(world, facts);
  const { chat, user, message } = facts;
  const event: MessageEventName = `ONIMBOTMESSAGE${what}`;
  const first = bots.filter((bot) => bot.generation === 'v1' && bot.handlers[event] !== undefined);
  for (const handler of new Set(first.map((bot) => bot.handlers[event] ?? ''))) {
    const own = first.filter((bot) => bot.handlers[event] === handler);
    emit(world, { event, handler, body: messageEvent(world, event, { bots: own, user, chat, message }) });
  }
  const type = `ONIMBOTV2MESSAGE${what}` as const;
  for (const bot of bots.filter(({ generation }) => generation === 'v2')) {
    emitV2(world, bot, { type, own: v2Events[type](message), chat, user });
  }
}

function botsOf({ state }: World, chat: Chat): readonly Bot[] {
  return chat.members.flatMap((id) => state.bots.get(id) ?? []);
}
