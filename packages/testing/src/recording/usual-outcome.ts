import type { Method } from '@riposte/builder';
import type { Outcome } from '@riposte/transport';

/** What becomes of a message when all goes well: an update and a v2 command answer tell no id (transport.md §1.2). */
export function usualOutcome(method: Method, messageId: number): Outcome {
  if (method === 'imbot.v2.Command.answer') return { status: 'accepted' };
  return method.endsWith('.update') ? { status: 'sent' } : { status: 'sent', messageId };
}
