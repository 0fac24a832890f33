import type { Base, Delivery, Live } from '@riposte/bot';
import { imbot, imbotV2, reply, split, type Compiled, type Reply } from '@riposte/builder';
import type { Outcome } from '@riposte/transport';
import { sendParts } from './send-parts.ts';

/** Where an answer is shown while it comes, and where it goes when that message does not hold it. */
export interface Ending {
  readonly draft: Live;
  readonly context: Base;
  /** Hears what became of each message of an answer that took several. */
  readonly parts: (outcomes: readonly Outcome[]) => void;
}

/** The whole answer: in the message that showed it while it came, or in as many as it takes. */
export async function finishAnswer(whole: Reply, { draft, context, parts }: Ending): Promise<Delivery> {
  const messages = partsOf(whole, context);
  const count = messages.length;
  if (count === 1) return draft.finish(whole);
  const shown = await draft.finish(reply(`A long answer, in ${count} messages:`));
  if (shown.status !== 'sent') return shown;
  const { dialog, connection, answer: say } = context;
  const name = `answer ${shown.ref?.messageId ?? shown.messageId ?? 0}`;
  const outcomes = await sendParts(messages, { transport: connection.transport, dialog, name });
  parts(outcomes);
  const last = outcomes.at(-1);
  if (last?.status === 'sent') return last;
  return say(
    reply(
      `Message ${outcomes.length} of ${count} did not arrive, and nothing after it was sent. Please ask again.`,
    ),
  );
}

/** As many messages as an answer takes; the buttons stand below the last. */
function partsOf(whole: Reply, { connection, dialog: dialogId }: Base): readonly Compiled[] {
  const {
    bot: { id: botId, api },
    policy,
  } = connection;
  return api === 'v2'
    ? split(whole, imbotV2.messageSend({ botId, dialogId }), { policy })
    : split(whole, imbot.messageAdd({ botId, dialogId }), { policy });
}
