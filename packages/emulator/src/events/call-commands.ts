import { prolongToken } from '../rules/command-token.ts';
import type { Bot, Chat, Message, User } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';
import type { CommandContext } from './command-call.ts';
import { emit } from './emit.ts';
import type { CalledCommand } from './find-commands.ts';
import { commandEvent } from './v1/command-event.ts';
import { emitV2 } from './v2/emit-v2.ts';
import { v2Events } from './v2/v2-events.ts';

/** One call of commands in a chat. */
export interface CommandCall {
  readonly called: readonly CalledCommand[];
  readonly user: User;
  readonly chat: Chat;
  /** The message that holds the typed command, or the button. */
  readonly message: Message;
  /** What was typed, or what the button stands for. */
  readonly text: string;
  readonly context: CommandContext;
}

/**
 * Tells the bots: v1 handlers get all of their commands in one event, v2 bots an event for each. From now on each bot
 * may answer there for ten minutes (portal.md §6.3).
 */
export function callCommands(world: World, call: CommandCall): void {
  const { state, clock } = world;
  const called = call.called.flatMap((one) => {
    const bot = state.bots.get(one.command.botId);
    return bot === undefined ? [] : [{ ...one, bot }];
  });
  for (const { bot } of called) {
    prolongToken(state.commandTokens, { botId: bot.id, chatId: call.chat.id, now: clock.now() });
  }
  tellFirst(
    world,
    call,
    called.filter(({ bot }) => bot.generation === 'v1'),
  );
  for (const { bot, ...one } of called.filter(({ bot }) => bot.generation === 'v2')) {
    const { message, context, chat, user } = call;
    const own = v2Events.ONIMBOTV2COMMANDADD(one, { message, context });
    emitV2(world, bot, { type: 'ONIMBOTV2COMMANDADD', own, chat, user });
  }
}

type Called = CalledCommand & { readonly bot: Bot };

function tellFirst(world: World, call: CommandCall, called: readonly Called[]): void {
  for (const handler of new Set(called.map(({ command }) => command.handler))) {
    if (handler === null) continue;
    const own = called.filter(({ command }) => command.handler === handler);
    const bindingId = own[0]?.command.bindingId ?? 0;
    const body = commandEvent(world, { ...call, called: own, bindingId });
    emit(world, { event: 'ONIMCOMMANDADD', handler, body });
  }
}
