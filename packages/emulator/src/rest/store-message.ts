import { storedParts, type StoredAttach, type Verdict } from '@riposte/portal';
import { notifyBots } from '../events/notify-bots.ts';
import { addMessage, type NewMessage } from '../state/add-message.ts';
import type { Message } from '../state/portal-state.ts';
import type { RestCall } from './rest-method.ts';

/** What of a judged call is kept; a second-generation answer may have several attaches. */
export function keptParts(
  verdict: Verdict,
): Pick<NewMessage, 'attach' | 'moreAttaches' | 'keyboard' | 'menu'> {
  const { attach, keyboard, menu } = storedParts(verdict);
  const listed: unknown = attach;
  if (!Array.isArray(listed)) return { attach, keyboard, menu };
  const [first = null, ...more] = listed as readonly StoredAttach[];
  return { attach: first, moreAttaches: more, keyboard, menu };
}

/** Stores the message of a judged call, notes the execution and tells the bots that are concerned. */
export function storeMessage(
  { world, method, trace }: RestCall,
  verdict: Verdict,
  place: Pick<NewMessage, 'chatId' | 'authorId'> & Partial<NewMessage>,
): Message {
  const message = addMessage(world, {
    text: verdict.text?.stored ?? '',
    ...keptParts(verdict),
    ...place,
  });
  world.state.executions.set(message.id, {
    messageId: message.id,
    method,
    chatId: message.chatId,
    key: message.uuid ?? null,
    requests: [trace.id],
  });
  trace.messageId = message.id;
  notifyBots(world, message);
  return message;
}
