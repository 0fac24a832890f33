import { randomUUID } from 'node:crypto';
import type { FormInput } from '@riposte/portal/form';
import type { Chat, Message, User } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';
import { authBlock } from './auth-block.ts';
import { chatParams, commonParams, userBlock } from './event-blocks.ts';
import type { CalledCommand } from './find-commands.ts';

/** Where a command came from. */
export type CommandContext = 'TEXTAREA' | 'KEYBOARD' | 'MENU';

/** One call of commands in a chat. */
export interface CommandCall {
  /** At least one, all of one handler. */
  readonly called: readonly CalledCommand[];
  readonly user: User;
  readonly chat: Chat;
  /** The message that holds the typed command, or the button. */
  readonly message: Message;
  /** What was typed, or what the button stands for. */
  readonly text: string;
  readonly context: CommandContext;
}

type Fields = Readonly<Record<string, FormInput>>;

/** The body of ONIMCOMMANDADD, key for key as the portal sends it; the tests hold it against recorded samples. */
export function commandEvent(world: World, call: CommandCall): Fields & { readonly event: string } {
  return {
    event: 'ONIMCOMMANDADD',
    event_handler_id: 311,
    data: {
      COMMAND: Object.fromEntries(
        call.called.map((one) => [String(one.command.id), entry(world, call, one)]),
      ),
      PARAMS: params(world, call),
      USER: userBlock(call.user),
    },
    ts: Math.floor(world.now() / 1_000),
    auth: authBlock(world, { userId: call.user.id }),
  };
}

function entry(world: World, call: CommandCall, { command, params: given }: CalledCommand): Fields {
  const auth = authBlock(world, { userId: command.botId, clientId: command.clientId });
  return {
    ...auth,
    AUTH: auth,
    BOT_ID: command.botId,
    BOT_CODE: world.state.bots.get(command.botId)?.code ?? '',
    COMMAND: command.command,
    COMMAND_ID: command.id,
    COMMAND_PARAMS: given,
    COMMAND_CONTEXT: call.context,
    MESSAGE_ID: call.message.id,
  };
}

/** In a private dialog the bot knows the dialog by the person's id (transport.md §2.1). */
function params({ state }: World, { called, user, chat, message, text }: CommandCall): Fields {
  const isPrivate = chat.kind === 'private';
  return {
    MESSAGE: text,
    TEMPLATE_ID: randomUUID(),
    MESSAGE_TYPE: isPrivate ? 'P' : 'C',
    FROM_USER_ID: user.id,
    DIALOG_ID: isPrivate ? user.id : `chat${chat.id}`,
    TO_CHAT_ID: chat.id,
    AUTHOR_ID: user.id,
    ...(isPrivate
      ? { TO_USER_ID: called[0]?.command.botId ?? 0, CHAT_TYPE: 'P' }
      : chatParams(state, chat, user)),
    ...commonParams,
    MESSAGE_ID: message.id,
    LANGUAGE: 'en',
  };
}
