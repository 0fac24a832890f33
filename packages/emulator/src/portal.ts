import type { Click } from './acts/click.ts';
import type { Edit } from './acts/edit.ts';
import type { Join } from './acts/join.ts';
import type { NewChat } from './acts/add-chat.ts';
import type { NewUser } from './acts/add-user.ts';
import type { OutgoingWebhook } from './acts/add-outgoing-webhook.ts';
import type { ReactionOf } from './acts/react-to.ts';
import type { Saying } from './acts/say.ts';
import type { DeliveryReport } from './events/deliver.ts';
import type { FaultScript } from './faults/fault-script.ts';
import type { ExecutionReport } from './inspect/executions.ts';
import type { LogEntry, RequestEntry } from './inspect/log-entry.ts';
import type { Grant } from './oauth/grant.ts';
import type { DialogId } from './state/dialogs.ts';
import type { Message } from './state/portal-state.ts';

/** A running local portal. */
export interface Portal {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The incoming webhook's whole address; give it to `connect`. */
  readonly webhook: string;
  /** The same over TLS, where `tls` was asked for: the certificate is PEM, for NODE_EXTRA_CA_CERTS. */
  readonly tls: { readonly url: string; readonly webhook: string; readonly certificate: string } | null;
  /** Comes with every event; give it to `bot` to check. */
  readonly applicationToken: string;
  /** The local application: what a client refreshes its tokens with. */
  readonly application: { readonly clientId: string; readonly clientSecret: string };
  /** The page of a dialog as somebody sees it. */
  readonly chatUrl: (place: { readonly userId: number; readonly dialog: DialogId }) => string;
  /**
   * Writes a message as a user and tells the bots; resolves when the handlers have taken the event, which for a bot
   * comes before its answer.
   *
   * @throws RangeError when there is no such user or dialog, or nothing to say
   */
  readonly say: (
    saying: Saying,
  ) => Promise<{ readonly messageId: number; readonly delivered: readonly DeliveryReport[] }>;
  /**
   * Clicks a button or a menu item; resolves when the handler has taken the event.
   *
   * @throws RangeError when there is no such button, or it does nothing on the portal
   */
  readonly click: (click: Click) => Promise<readonly DeliveryReport[]>;
  /**
   * Changes a message as its author, deletes it, reacts to it; resolves when the handlers have taken the events.
   *
   * @throws RangeError when there is no such user or message
   */
  readonly edit: (edit: Edit) => Promise<readonly DeliveryReport[]>;
  readonly remove: (message: { readonly messageId: number }) => Promise<readonly DeliveryReport[]>;
  readonly react: (reaction: ReactionOf) => Promise<readonly DeliveryReport[]>;
  /**
   * Adds a bot to a chat, or opens a private dialog with it; resolves when its handler has taken the event.
   *
   * @throws RangeError when there is no such bot, user or dialog
   */
  readonly join: (join: Join) => Promise<readonly DeliveryReport[]>;
  /**
   * Takes a user or a bot out of a group chat; nobody is told.
   *
   * @throws RangeError when there is no such user or dialog
   */
  readonly leave: (who: { readonly userId: number; readonly dialog: string }) => void;
  /**
   * Makes a group chat and gives its id.
   *
   * @throws RangeError when there is no such user
   */
  readonly addChat: (chat: NewChat) => number;
  /**
   * Adds a person, a member of every group chat, and gives their user id.
   *
   * @throws RangeError when the name is blank
   */
  readonly addUser: (user: NewUser) => number;
  /** Sends ONAPPINSTALL to a handler, with a first pair of tokens. */
  readonly install: (application: { readonly handler: string }) => Promise<readonly DeliveryReport[]>;
  /** Sends ONAPPUNINSTALL to a handler. */
  readonly uninstall: (application: { readonly handler: string }) => Promise<readonly DeliveryReport[]>;
  /** Sets up an outgoing webhook, whose events carry no tokens. */
  readonly addOutgoingWebhook: (webhook: OutgoingWebhook) => void;
  /** Sends ONOFFLINEEVENT to who is bound to it by `event.bind`. */
  readonly announceOffline: () => Promise<readonly DeliveryReport[]>;
  /** The messages of a chat in order, in stored form; not those deleted. */
  readonly messages: (chatId: number) => readonly Message[];
  /** A new pair of tokens for the application, as its installation would have given it. */
  readonly issueTokens: (who?: { readonly userId?: number }) => Grant;
  /** A code for `/oauth/token/`, good for 30 seconds. */
  readonly authorizationCode: (who?: { readonly userId?: number }) => string;
  /** What goes wrong on purpose. */
  readonly faults: FaultScript;
  /** What happened, oldest first: calls and events, without secrets. The newest only, by `logSize`. */
  readonly log: () => readonly LogEntry[];
  /** Requests for tokens, oldest first, in the same form. */
  readonly tokenLog: () => readonly RequestEntry[];
  /** How each message came to be, and which are there more than once. */
  readonly executions: () => ExecutionReport;
  /** The whole state as JSON text. */
  readonly snapshot: () => string;
  /**
   * Puts the state back to a snapshot of this or another portal, with its webhook and tokens.
   *
   * @throws RangeError when the text is no snapshot
   */
  readonly restore: (snapshot: string) => void;
  /** Resolves when every event that was to be sent has been taken, or has not. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}
