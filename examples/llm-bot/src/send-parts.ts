import type { Compiled, DialogId } from '@riposte/builder';
import type { Outcome, Transport } from '@riposte/transport';

/** Where the messages of a long answer go. */
export interface PartsPlace {
  readonly transport: Transport;
  readonly dialog: DialogId;
  /** What makes them the messages of this answer: under it, each is there once, however often they are sent. */
  readonly name: string;
}

/**
 * Sends the messages of a long answer, in order, each with an outcome of its own. It ends at the first that is not in
 * the chat: what follows a gap would be misread.
 */
export async function sendParts(
  messages: readonly Compiled[],
  { transport, dialog, name }: PartsPlace,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const message of messages) {
    const outcome = await transport.send(message, { dialog, key: `${name} ${outcomes.length}` });
    outcomes.push(outcome);
    if (outcome.status !== 'sent') break;
  }
  return outcomes;
}
