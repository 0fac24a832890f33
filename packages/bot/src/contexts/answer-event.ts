import { imbot, imbotV2, type Reply, type Target } from '@riposte/builder';
import type { SendOptions } from '@riposte/transport';
import type { CommandEvent } from '@riposte/transport/inbound';
import { deliverNew } from '../connection/deliver.ts';
import type { Sent } from '../connection/sender.ts';
import { targetOf } from '../connection/target-of.ts';
import { isCommand, type Occasion } from './occasion.ts';

/** Answers an event in its dialog. */
export function answerEvent(occasion: Occasion, reply: Reply, options: SendOptions): Promise<Sent> {
  if (!isCommand(occasion)) return writeThere(occasion, reply, options);
  return occasion.event.api === 'v2'
    ? answerCommandV2(occasion, reply, options)
    : answerCommandV1(occasion, reply, options);
}

/** Writes into the dialog as a member of it: of a message made so the id is known, and it can be updated. */
export function writeThere({ event, sender }: Occasion, reply: Reply, options: SendOptions): Promise<Sent> {
  return deliverNew(sender, reply, targetOf({ dialog: event.dialog }, sender), options);
}

/** The answer method is good for ten minutes; a message of the bot is after that too (portal.md §6.3). */
async function answerCommandV1(
  occasion: Occasion<CommandEvent>,
  reply: Reply,
  options: SendOptions,
): Promise<Sent> {
  const sent = await deliverNew(occasion.sender, reply, answerTarget(occasion.event), options);
  if (sent.delivery.status !== 'undelivered') return sent;
  const later = await writeThere(occasion, reply, options);
  return later.delivery.status === 'rejected' || later.delivery.status === 'invalid' ? sent : later;
}

/**
 * A message of the bot travels under a key and tells its id, an answer does neither (transport.md §1.11). So the answer
 * method is for chats the bot is not in, and for what only an answer carries: a menu, a keyboard alone.
 */
async function answerCommandV2(
  occasion: Occasion<CommandEvent>,
  reply: Reply,
  options: SendOptions,
): Promise<Sent> {
  const { event, sender } = occasion;
  const sent = await writeThere(occasion, reply, options);
  if (!isNoWay(sent)) return sent;
  const answered = await deliverNew(sender, reply, answerTarget(event), options);
  // What neither carries is told as the first one says it.
  return answered.delivery.status === 'invalid' ? sent : answered;
}

/** Codes by which the portal says that the bot is not in the chat (portal.md §6.10). */
const outside: ReadonlySet<string> = new Set(['ACCESS_DENIED', 'CHAT_NOT_FOUND', 'CHAT_ACCESS_DENIED']);

function isNoWay({ delivery }: Sent): boolean {
  if (delivery.status === 'invalid') return true;
  return delivery.status === 'rejected' && outside.has(delivery.code.toUpperCase());
}

function answerTarget(event: CommandEvent): Target {
  const { api, botId, commandId, messageId, dialog } = event;
  const dialogKind = event.private ? 'private' : 'group';
  return api === 'v2'
    ? imbotV2.commandAnswer({ botId, commandId, messageId, dialogId: dialog, dialogKind })
    : imbot.commandAnswer({ botId, commandId, messageId, dialogKind });
}
