import { Change, Reply } from '@riposte/builder';
import { createLive } from '../live/create-live.ts';
import { mustBe } from '../must-be.ts';
import { checkRef } from './check-ref.ts';
import type { Connection } from './connection.ts';
import { deleteMessage } from './delete-message.ts';
import { deliverNew, deliverUpdate } from './deliver.ts';
import { sendEach } from './send-each.ts';
import { report, type Sender, type Sent } from './sender.ts';
import { targetOf, updateTargetOf } from './target-of.ts';

/** A connection on what everything goes through. */
export function createConnection(sender: Sender): Connection {
  const { transport, bot, policy, shown } = sender;

  const post: Connection['send'] = async (to, reply, options) => {
    mustBe(reply instanceof Reply, 'send takes a reply: pass reply(…).');
    checkAddress(to);
    return report(sender, await deliverNew(sender, reply, targetOf(to, sender), options));
  };

  const edit = async (...[ref, content, options]: Parameters<Connection['update']>): Promise<Sent> => {
    mustBe(
      content instanceof Reply || content instanceof Change,
      'update takes a reply or a change: pass reply(…) or change().',
    );
    const issues = checkRef(ref, sender);
    if (issues !== undefined) return { delivery: { status: 'invalid', issues } };
    return deliverUpdate(sender, content, { ref, target: updateTargetOf(ref) }, options);
  };

  return {
    send: post,
    update: async (...update) => report(sender, await edit(...update)),
    delete: async (ref, options) => {
      const issues = checkRef(ref, sender);
      const delivery: Sent['delivery'] =
        issues === undefined ? await deleteMessage(sender, ref, options) : { status: 'invalid', issues };
      if (delivery.status === 'sent') shown.set(ref.messageId, undefined);
      return report(sender, { delivery });
    },
    live: async (to, first, options) => {
      mustBe(first instanceof Reply, 'live takes the first state: pass reply(…).');
      checkAddress(to);
      const begin = (reply: Reply, key?: string): Promise<Sent> =>
        deliverNew(sender, reply, targetOf(to, sender), { key });
      const way = { begin, post: begin, edit, hear: sender.hear };
      return createLive(way, first, options);
    },
    sendEach: (items, plan, options) => sendEach({ items, plan, send: post }, options),
    transport,
    bot,
    policy,
    shown,
  };
}

/** `send('chat5', …)` is what other libraries take. */
function checkAddress(to: unknown): void {
  const isAddress = typeof to === 'object' && to !== null && ('dialog' in to || 'notify' in to);
  mustBe(isAddress, "An address is { dialog: 'chat5' }, { dialog: userId } or { notify: userId }.");
}
