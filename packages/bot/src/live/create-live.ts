import type { Change, Reply } from '@riposte/builder';
import type { MessageRef } from '../connection/message-ref.ts';
import type { Sent } from '../connection/sender.ts';
import { wait } from '../wait.ts';
import { finishLive } from './finish-live.ts';
import type { Live, LiveOptions } from './live.ts';

/** How the message of a live reply is made and changed. */
export interface LiveWay {
  /** Writes the message in a way that lets it be updated, or not at all; under its key when asked again. */
  readonly begin: (reply: Reply, key?: string) => Promise<Sent>;
  /** Writes it in any way there is. */
  readonly post: (reply: Reply) => Promise<Sent>;
  readonly edit: (ref: MessageRef, content: Reply | Change) => Promise<Sent>;
  readonly hear: (sent: Sent) => void;
}

/** What is known of the message: where it is, or what became of trying to write it. */
export type LiveMessage = { readonly ref: MessageRef } | { readonly lost: Sent['delivery'] };

/** Writes the first state, and gives the way to write the others. Never rejects for what becomes of it. */
export async function createLive(way: LiveWay, first: Reply, options: LiveOptions = {}): Promise<Live> {
  const { every = 1_000, signal } = options;
  const over = new AbortController();
  const finishing = new AbortController();
  let wanted: Reply | undefined;
  let drawing: Promise<void> | undefined;

  const begun = await way.begin(first);
  if (begun.delivery.status !== 'sent') way.hear(begun);
  let message = messageOf(begun.delivery);
  let drawn = Date.now();

  /** One state at a time, the newest of those that came meanwhile. */
  async function draw(): Promise<void> {
    while (wanted !== undefined) {
      await wait(Math.max(0, drawn + every - Date.now()), finishing.signal);
      const state = wanted;
      wanted = undefined;
      if (finishing.signal.aborted) return;
      message = await show(state);
      drawn = Date.now();
    }
  }

  async function show(state: Reply): Promise<LiveMessage> {
    if ('lost' in message) return mayBegin(message) ? messageOf(await again(state, message)) : message;
    const { delivery } = await way.edit(message.ref, state);
    if (delivery.status === 'rejected' && delivery.permanent) {
      over.abort(
        new Error(`The message can no longer be updated: ${delivery.description} [${delivery.code}]`),
      );
    }
    return message;
  }

  async function again(
    state: Reply,
    { lost }: { readonly lost: Sent['delivery'] },
  ): Promise<Sent['delivery']> {
    const key = lost.status === 'unknown' ? lost.key : undefined;
    return (await way.begin(state, key)).delivery;
  }

  return {
    set: (reply) => {
      if (finishing.signal.aborted) return;
      wanted = reply;
      drawing ??= draw()
        // A mistake of the program, since deliveries are not thrown.
        .catch((error: unknown) => {
          over.abort(error);
        })
        .finally(() => {
          drawing = undefined;
        });
    },
    finish: async (reply) => {
      finishing.abort();
      await drawing;
      const sent = await finishLive(way, message, reply);
      // A last state that could not be written takes nothing off the message that is there.
      if ('lost' in message || sent.delivery.status === 'sent') message = messageOf(sent.delivery);
      way.hear(sent);
      return sent.delivery;
    },
    signal: signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]),
  };
}

function messageOf(delivery: Sent['delivery']): LiveMessage {
  return delivery.status === 'sent' && delivery.ref !== undefined
    ? { ref: delivery.ref }
    : { lost: delivery };
}

/** Not where it may be in the chat already and nothing tells the portal that it is the same. */
function mayBegin({ lost }: { readonly lost: Sent['delivery'] }): boolean {
  switch (lost.status) {
    case 'deferred':
    case 'invalid':
    case 'undelivered':
      return true;
    case 'unknown':
      return lost.key !== undefined;
    case 'rejected':
      return !lost.permanent;
    case 'accepted':
    case 'sent':
      return false;
  }
}
