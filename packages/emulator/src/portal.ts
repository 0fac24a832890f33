import type { Click } from './chat/click.ts';
import type { Saying } from './chat/say.ts';
import type { DeliveryReport } from './events/deliver.ts';
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
  /** The page of a dialog as somebody sees it. */
  readonly chatUrl: (place: { readonly userId: number; readonly dialog: DialogId }) => string;
  /**
   * Writes a message as a user and calls the commands in it; resolves when the handlers have taken the event, which
   * for a bot comes before its answer.
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
  /** The messages of a chat in order, in stored form. */
  readonly messages: (chatId: number) => readonly Message[];
  readonly close: () => Promise<void>;
}
