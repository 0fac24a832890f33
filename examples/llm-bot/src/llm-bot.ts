import { bot, type Bot, type Connection } from '@riposte/bot';
import { command, fmt, reply } from '@riposte/builder';
import { markdown, toMarkdown } from '@riposte/markdown';
import type { Outcome } from '@riposte/transport';
import { finishAnswer } from './finish-answer.ts';
import type { Model } from './model.ts';

/** What the bot works with. */
export interface LlmBotOptions {
  readonly model: Model;
  /** Takes what people think of an answer. */
  readonly vote: (messageId: number, verdict: { readonly isGood: boolean }) => void;
  /** Hears what became of each message of an answer that took several. */
  readonly parts?: (outcomes: readonly Outcome[]) => void;
}

/** Buttons alone carry it. */
const rate = command('rate', { isGood: Boolean }, { hidden: true });

/** Passes questions to a language model, and shows the answer in one message while it is being written. */
export function llmBot(portal: Connection, { model, vote, parts = () => undefined }: LlmBotOptions): Bot {
  return bot(portal)
    .on('message', async (context) => {
      const draft = await context.live(reply('…'));
      let answer = '';
      try {
        // What people write is BB code; models read Markdown.
        for await (const piece of model(toMarkdown(context.text), { signal: draft.signal })) {
          answer += piece;
          draft.set(markdown(answer, { partial: true }));
        }
      } catch {
        // As it was last shown: what the model left open is closed.
        const begun = markdown(answer, { partial: true });
        const note = fmt.italic('The answer broke off here. Please ask again.');
        return finishAnswer(
          begun.attach((a) => a.message(note)),
          { draft, context, parts },
        );
      }
      if (answer.trim() === '') return draft.finish(reply('There is no answer to this.'));
      const whole = markdown(answer).keyboard((k) =>
        k.command('👍', rate({ isGood: true })).command('👎', rate({ isGood: false })),
      );
      return finishAnswer(whole, { draft, context, parts });
    })
    .onClick(rate, ({ params, ref, notify }) => {
      vote(ref.messageId, params);
      return notify(reply('Thank you.'));
    });
}
