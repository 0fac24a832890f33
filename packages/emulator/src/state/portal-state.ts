import type { StoredAttach, StoredKeyboard, StoredMenu } from '@riposte/portal';

/** Everything the portal knows, as plain data. */
export interface PortalState {
  /** Names the portal in every event. */
  readonly memberId: string;
  readonly applicationToken: string;
  readonly webhook: { readonly userId: number; readonly code: string };
  readonly users: Map<number, User>;
  readonly chats: Map<number, Chat>;
  readonly bots: Map<number, Bot>;
  readonly commands: Map<number, Command>;
  readonly messages: Map<number, Message>;
  /** The ids given out next. */
  readonly next: { bot: number; command: number; message: number; chat: number };
}

/** A person or a bot: the portal keeps both as users. */
export interface User {
  readonly id: number;
  readonly name: string;
  readonly isBot: boolean;
}

export interface Chat {
  readonly id: number;
  readonly kind: 'group' | 'private';
  readonly title: string;
  readonly members: readonly number[];
}

export interface Bot {
  readonly id: number;
  readonly code: string;
  /** The application it belongs to; a webhook's CLIENT_ID. */
  readonly clientId: string;
}

export interface Command {
  readonly id: number;
  /** Without its slash. */
  readonly command: string;
  readonly botId: number;
  readonly clientId: string;
  /** Where its events are posted. */
  readonly handler: string;
  /** Works in chats where the bot is not. */
  readonly isCommon: boolean;
}

export interface Message {
  readonly id: number;
  readonly chatId: number;
  readonly authorId: number;
  readonly text: string;
  readonly attach: StoredAttach | null;
  readonly keyboard: StoredKeyboard | null;
  readonly menu: StoredMenu | null;
  readonly isSystem: boolean;
  /** Unix milliseconds. */
  readonly at: number;
}
