import type { Method } from '@riposte/portal';
import type { DialogId } from './dialog-id.ts';

/** Where dialogs of both kinds are answered: a private one drops the menu of a command answer (portal.md §6.3). */
interface Place {
  /** `group` when left out. */
  readonly dialogKind?: 'group' | 'private' | undefined;
}

/** The first generation finds its bot by itself; told, sizes are exact and menus can run commands (portal.md §6.2). */
interface Bot {
  readonly botId?: number | undefined;
}

/** The command by its id or by its text, and the message that called it. */
export type CommandAnswerAddress = ({ readonly commandId: number } | { readonly command: string }) & {
  readonly messageId: number;
} & Bot &
  Place;

/** A dialog, written to by the application's bot. */
export interface MessageAddAddress extends Bot, Place {
  readonly dialogId: DialogId;
}

/** A message of the bot. */
export interface MessageUpdateAddress extends Bot {
  readonly messageId: number;
}

/** The command, the message that called it, and its dialog. */
export interface CommandAnswerV2Address extends Place {
  readonly botId: number;
  readonly commandId: number;
  readonly messageId: number;
  readonly dialogId: DialogId;
}

/** A dialog, written to by a bot. */
export interface MessageSendAddress {
  readonly botId: number;
  readonly dialogId: DialogId;
  /** The message this one answers. */
  readonly replyId?: number | undefined;
  /** Keeps the message from an open line's outside channel. */
  readonly skipConnector?: boolean | undefined;
  readonly silentConnector?: boolean | undefined;
}

/** A message of a bot. */
export interface MessageUpdateV2Address {
  readonly botId: number;
  readonly messageId: number;
}

/** A dialog, written to in the caller's name. */
export interface UserMessageAddAddress extends Bot {
  readonly dialogId: DialogId;
  /** The message this one answers. */
  readonly replyId?: number | undefined;
}

/** A notification's reader. */
export interface NotifyAddress {
  readonly userId: number;
  /** A later notification with the same tag replaces this one. */
  readonly tag?: string | undefined;
  readonly subTag?: string | undefined;
  /** What goes out by e-mail in the text's place. */
  readonly messageOut?: string | undefined;
}

/** A notification's reader, and in whose name it comes. */
export interface TypedNotifyAddress extends NotifyAddress {
  readonly type?: 'USER' | 'SYSTEM' | undefined;
}

/** The address each method needs. */
export interface TargetAddresses extends Readonly<Record<Method, object>> {
  readonly 'imbot.command.answer': CommandAnswerAddress;
  readonly 'imbot.message.add': MessageAddAddress;
  readonly 'imbot.message.update': MessageUpdateAddress;
  readonly 'imbot.v2.Command.answer': CommandAnswerV2Address;
  readonly 'imbot.v2.Chat.Message.send': MessageSendAddress;
  readonly 'imbot.v2.Chat.Message.update': MessageUpdateV2Address;
  readonly 'im.message.add': UserMessageAddAddress;
  readonly 'im.message.update': MessageUpdateAddress;
  readonly 'im.notify': TypedNotifyAddress;
  readonly 'im.notify.personal.add': NotifyAddress;
  readonly 'im.notify.system.add': NotifyAddress;
}
