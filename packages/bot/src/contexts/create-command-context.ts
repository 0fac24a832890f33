import type { CommandEvent } from '@riposte/transport/inbound';
import type { MessageRef } from '../connection/message-ref.ts';
import type { Base } from './base.ts';
import type { Ctx } from './command-context.ts';
import type { Occasion } from './occasion.ts';

const via = { textarea: 'typed', keyboard: 'button', menu: 'menu' } as const;

/** What the handler of a command gets. */
export function createCommandContext<P>(occasion: Occasion<CommandEvent>, base: Base, params: P): Ctx<P> {
  const { event } = occasion;
  const how = via[event.context];
  if (how === 'typed') return { ...base, via: how, params, show: base.answer };
  const ref = refOf(occasion);
  const { connection, dialog } = base;
  const update: Extract<Ctx<P>, { ref: unknown }>['update'] = (content, options) =>
    connection.update(ref, content, { dialog, ...options });
  return {
    ...base,
    via: how,
    params,
    ref,
    show: update,
    update,
    delete: () => connection.delete(ref, { dialog }),
  };
}

/** The message that holds the button. */
export function refOf({ event, sender }: Occasion<CommandEvent>): MessageRef {
  const { api, botId, messageId } = event;
  return { api, portal: sender.transport.portal, botId, messageId };
}
