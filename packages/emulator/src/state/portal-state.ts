import type { StoredAttach, StoredKeyboard, StoredMenu } from '@riposte/portal';
import type { ActiveFault } from '../faults/fault.ts';
import type { BucketLevel } from '../rules/leaky-bucket.ts';
import type { OnceRow } from '../rules/once-key.ts';
import type { Usage } from '../rules/operating-time.ts';
import type { Grant } from '../oauth/grant.ts';

/** Everything the portal knows, as plain data: numbers, texts and maps of them. */
export interface PortalState {
  /** Names the portal in every event. */
  readonly memberId: string;
  readonly applicationToken: string;
  readonly webhook: { readonly userId: number; readonly code: string };
  readonly application: Application;
  readonly users: Map<number, User>;
  readonly chats: Map<number, Chat>;
  readonly bots: Map<number, Bot>;
  readonly commands: Map<number, Command>;
  readonly messages: Map<number, Message>;
  readonly notices: Map<number, Notice>;
  /** How far everybody has read, by `USER:CHAT`. */
  readonly readMarks: Map<string, number>;
  /** Who is bound to which event by `event.bind`, or by an outgoing webhook. */
  readonly bindings: Map<number, Binding>;
  /** Events that bots in fetch mode have not acknowledged, by id. */
  readonly queue: Map<number, QueuedEvent>;
  /** Keys of messages that are sent once only, by UUID. */
  readonly onceRows: Map<string, OnceRow>;
  /** Until when a bot may answer a command, in Unix milliseconds, by `BOT:CHAT`. */
  readonly commandTokens: Map<string, number>;
  /** Pairs of tokens by access token. */
  readonly grants: Map<string, Grant>;
  /** The access token that events hand out, by `USER:APPLICATION`; the same one as long as it lives. */
  readonly handedOut: Map<string, string>;
  /** Authorisation codes: who they stand for and until when they live, in Unix milliseconds. */
  readonly codes: Map<string, { readonly userId: number; readonly expires: number }>;
  /** How full the bucket of each client is, by its label. */
  readonly buckets: Map<string, BucketLevel>;
  /** What each credential has used of each method. */
  readonly usage: Map<string, Usage>;
  readonly faults: Map<number, ActiveFault>;
  /** Which calls have stored each message, and which were only told of it. */
  readonly executions: Map<number, Execution>;
  /** The ids given out next. */
  readonly next: Record<NextId, number>;
  /** The state of the random numbers. */
  random: number;
}

export type NextId =
  'bot' | 'command' | 'message' | 'chat' | 'binding' | 'event' | 'fault' | 'request' | 'notice';

/** The local application that OAuth tokens are for. */
export interface Application {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
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
  /** The newest message, 0 for none. */
  readonly lastId: number;
  /** The one before it. */
  readonly previousId: number;
}

export interface Bot {
  readonly id: number;
  readonly code: string;
  /** The application it belongs to; a webhook's CLIENT_ID or botToken. */
  readonly clientId: string;
  readonly generation: 'v1' | 'v2';
  readonly type: string;
  /** Where its events are posted, by the name the portal has for the event. */
  readonly handlers: Readonly<Record<string, string>>;
  /** Fetch: its events wait for `imbot.v2.Event.get`. */
  readonly eventMode: 'webhook' | 'fetch';
  readonly isHidden: boolean;
  readonly isReactionsEnabled: boolean;
  readonly isSupportOpenline: boolean;
  readonly backgroundId: string | null;
  /** The id its events carry as `event_handler_id`. */
  readonly bindingId: number;
  readonly countMessage: number;
}

export interface Command {
  readonly id: number;
  /** Without its slash. */
  readonly command: string;
  readonly botId: number;
  readonly clientId: string;
  /** Where its events are posted; a command of the second generation has none of its own. */
  readonly handler: string | null;
  /** Works in chats where the bot is not. */
  readonly isCommon: boolean;
  readonly isHidden: boolean;
  readonly isExtranet: boolean;
  readonly title: string;
  readonly params: string;
  readonly bindingId: number;
}

/** A message as the portal keeps it. */
export interface Message {
  readonly id: number;
  readonly chatId: number;
  readonly authorId: number;
  readonly text: string;
  readonly attach: StoredAttach | null;
  /** Where an update stored several (portal.md §6.11), those after the first. */
  readonly moreAttaches?: readonly StoredAttach[];
  readonly keyboard: StoredKeyboard | null;
  readonly menu: StoredMenu | null;
  readonly isSystem: boolean;
  readonly isEdited?: boolean;
  /** Deleted messages stay, without anything in them. */
  readonly isDeleted?: boolean;
  /** The message it answers. */
  readonly replyId?: number;
  /** The key it was sent with, where that counted. */
  readonly uuid?: string;
  readonly reactions?: Readonly<Record<string, readonly number[]>>;
  /** Unix milliseconds. */
  readonly at: number;
}

/** A notification in somebody's list. */
export interface Notice {
  readonly id: number;
  readonly userId: number;
  readonly fromId: number;
  readonly text: string;
  readonly attach: StoredAttach | null;
  readonly tag: string;
  /** Unix milliseconds. */
  readonly at: number;
}

/** Where an event goes beside the bots. */
export interface Binding {
  readonly id: number;
  readonly event: string;
  readonly handler: string;
  /** An outgoing webhook has no application, and its events carry no tokens (transport.md §2.1). */
  readonly clientId: string | null;
}

/** An event that waits to be fetched. */
export interface QueuedEvent {
  readonly eventId: number;
  readonly botId: number;
  readonly type: string;
  readonly data: unknown;
  /** Unix milliseconds. */
  readonly at: number;
}

/** How a message came to be: the inspector counts doubles by it. */
export interface Execution {
  readonly messageId: number;
  readonly method: string;
  readonly chatId: number;
  /** The key it was sent with; null for none that counts. */
  readonly key: string | null;
  /** Log ids of the call that stored it and of those that were answered with it. */
  readonly requests: readonly number[];
}
