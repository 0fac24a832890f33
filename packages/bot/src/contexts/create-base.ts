import type { Reply } from '@riposte/builder';
import type { SendOptions } from '@riposte/transport';
import { createConnection } from '../connection/create-connection.ts';
import { deliverNew, deliverUpdate } from '../connection/deliver.ts';
import { report } from '../connection/sender.ts';
import { targetOf, updateTargetOf } from '../connection/target-of.ts';
import { createLive } from '../live/create-live.ts';
import { answerEvent, writeThere } from './answer-event.ts';
import type { Base } from './base.ts';
import type { Occasion } from './occasion.ts';
import { showTyping } from './show-typing.ts';

/** What every handler gets, of one event. */
export function createBase(occasion: Occasion): Base {
  const { event, sender, signal, source } = occasion;
  let position = 0;
  /** The first answer to an event is the first however often it is handled, and so on. */
  const named = (options: SendOptions = {}): SendOptions => ({
    dialog: event.dialog,
    key: `${source} ${position++}`,
    ...options,
  });
  return {
    user: event.user,
    dialog: event.dialog,
    private: event.private,
    language: event.language,
    connection: createConnection(sender),
    signal,
    answer: async (reply, options) => report(sender, await answerEvent(occasion, reply, named(options))),
    notify: async (reply, options) => {
      const target = targetOf({ notify: event.user.id }, sender);
      return report(sender, await deliverNew(sender, reply, target, options));
    },
    typing: () => showTyping(occasion),
    live: (first, options) => {
      const own = named();
      const again = (key: string | undefined): SendOptions => (key === undefined ? own : { ...own, key });
      return createLive(
        {
          begin: (reply: Reply, key) => writeThere(occasion, reply, again(key)),
          post: (reply) => answerEvent(occasion, reply, named()),
          edit: (ref, content) =>
            deliverUpdate(sender, content, { ref, target: updateTargetOf(ref) }, { dialog: event.dialog }),
          hear: sender.hear,
        },
        first,
        options,
      );
    },
  };
}
