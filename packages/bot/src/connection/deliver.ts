import { Reply, type Change, type Compiled, type Target, type UpdateMethod } from '@riposte/builder';
import type { Outcome, SendOptions } from '@riposte/transport';
import type { MessageRef } from './message-ref.ts';
import type { Sender, Sent } from './sender.ts';

/** Compiles a reply for a method that writes a new message, and sends it. */
export async function deliverNew(
  sender: Sender,
  reply: Reply,
  target: Target,
  options: SendOptions = {},
): Promise<Sent> {
  const compiled = reply.safeCompile(target, { policy: sender.policy });
  if (!compiled.ok) return { delivery: { status: 'invalid', issues: compiled.issues } };
  const { message } = compiled;
  const outcome = await sender.transport.send(message, options);
  if (!isSent(outcome)) return { delivery: outcome, message };
  const { messageId } = outcome;
  // The id of a notification names no message.
  if (messageId === undefined || message.method.startsWith('im.notify'))
    return { delivery: outcome, message };
  if (message.sizes.keyboard.used > 0) sender.shown.set(messageId, reply);
  const { id: botId, api } = sender.bot;
  return {
    delivery: { ...outcome, ref: { api, portal: sender.transport.portal, botId, messageId } },
    message,
  };
}

/** Compiles an update of a message, and sends it. */
export async function deliverUpdate(
  sender: Sender,
  content: Reply | Change,
  { ref, target }: { readonly ref: MessageRef; readonly target: Target<UpdateMethod> },
  options: SendOptions = {},
): Promise<Sent> {
  const { policy } = sender;
  const compiled =
    content instanceof Reply
      ? content.safeCompile(target, { policy })
      : content.safeCompile(target, { policy });
  if (!compiled.ok) return { delivery: { status: 'invalid', issues: compiled.issues } };
  const message: Compiled = compiled.message;
  const outcome = await sender.transport.send(message, options);
  if (!isSent(outcome)) return { delivery: outcome, message };
  sender.shown.set(ref.messageId, content instanceof Reply ? content : undefined);
  return { delivery: { ...outcome, ref }, message };
}

function isSent(outcome: Outcome): outcome is Extract<Outcome, { status: 'sent' }> {
  return outcome.status === 'sent';
}
