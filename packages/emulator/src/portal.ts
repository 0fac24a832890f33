import type { Click } from './chat/click.ts';
import type { Saying } from './chat/say.ts';
import type { DeliveryReport } from './events/deliver.ts';
import type { FaultScript } from './faults/fault-script.ts';
import type { ExecutionReport } from './inspect/executions.ts';
import type { LogEntry } from './inspect/log-entry.ts';
import type { Grant } from './oauth/grant.ts';
import type { DialogId } from './state/dialogs.ts';
import type { Message } from './state/portal-state.ts';

/** A running local portal. */
export interface Portal {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The incoming webhook's whole address; give it to `connect`. */
  readonly webhook: string;
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
  /** How each message came to be, and which are there more than once. */
  readonly executions: () => ExecutionReport;
  /** The whole state as JSON text. */
  readonly snapshot: () => string;
  /**
   * Puts the state back to a snapshot of this or another portal.
   *
   * @throws RangeError when the text is no snapshot
   */
  readonly restore: (snapshot: string) => void;
  /** Resolves when every event that was to be sent has been taken, or has not. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}
