import type { Connection } from '../connection/connection.ts';
import type { MessageRef } from '../connection/message-ref.ts';
import type { ShownMessage } from '../connection/shown-messages.ts';
import { logLine } from '../log.ts';

/**
 * After a click a button waits, and with `block` the whole keyboard does, until the keyboard changes (client.md §5). So
 * when a handler failed before it changed the message, the message is set to what it showed; where nobody knows that
 * any more, it is said.
 *
 * @param before what was known of the message before the handler ran
 */
export async function reopenKeyboard(
  { shown, update }: Pick<Connection, 'shown' | 'update'>,
  ref: MessageRef,
  before: ShownMessage | undefined,
): Promise<void> {
  if (shown.of(ref.messageId) !== before) return;
  const reply = before?.reply;
  const isOpen = reply !== undefined && (await update(ref, reply)).status === 'sent';
  if (!isOpen) {
    logLine(
      `The button that was clicked on message ${ref.messageId} may go on waiting: the message was not updated.`,
    );
  }
}
