import type { Reply } from '@riposte/builder';
import type { Sent } from '../connection/sender.ts';
import { wait } from '../wait.ts';
import type { LiveMessage, LiveWay } from './create-live.ts';

/** Tries of the last state; between them as long as the portal asked for, and no longer than this many milliseconds. */
const tries = 5;
const longest = 60_000;

/** Brings the last state into the chat: as an update where that can be, else as a message of its own. */
export async function finishLive(way: LiveWay, message: LiveMessage, reply: Reply): Promise<Sent> {
  const known = 'lost' in message ? await findAgain(way, message, reply) : message;
  if ('ref' in known) {
    const sent = await insist(() => way.edit(known.ref, reply));
    if (!isRefused(sent)) return sent;
  }
  return insist(() => way.post(reply), { isRepeatable: false });
}

/** The first state may be there although nobody said so: under its key the portal tells where. */
async function findAgain(
  way: LiveWay,
  message: Extract<LiveMessage, { lost: unknown }>,
  reply: Reply,
): Promise<LiveMessage> {
  const { lost } = message;
  if (lost.status !== 'unknown' || lost.key === undefined) return message;
  const { delivery } = await way.begin(reply, lost.key);
  return delivery.status === 'sent' && delivery.ref !== undefined ? { ref: delivery.ref } : message;
}

/** Again while the portal only asks for patience, or where a second time changes nothing more. */
async function insist(
  send: () => Promise<Sent>,
  { isRepeatable = true }: { readonly isRepeatable?: boolean } = {},
): Promise<Sent> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await send();
    const { delivery } = sent;
    const isPassing = delivery.status === 'deferred' || (delivery.status === 'unknown' && isRepeatable);
    if (!isPassing || attempt === tries) return sent;
    const until = delivery.status === 'deferred' ? delivery.until.getTime() - Date.now() : 1_000;
    await wait(Math.min(Math.max(until, 0), longest));
  }
}

/** Refused whole: the message is gone, too old, or not the bot's own. */
function isRefused({ delivery }: Sent): boolean {
  return delivery.status === 'rejected' && (delivery.applied ?? []).length === 0;
}
