import { bot, type Bot, type Connection } from '@riposte/bot';
import { command, fmt, reply } from '@riposte/builder';
import { markdown, toMarkdown } from '@riposte/markdown';
import type { Model } from './model.ts';

/** What the bot works with. */
export interface LlmBotOptions {
  readonly model: Model;
  /** Takes what people think of an answer. */
  readonly vote: (messageId: number, verdict: { readonly isGood: boolean }) => void;
}

/** Buttons alone carry it. */
const rate = command('rate', { isGood: Boolean }, { hidden: true });

const tooLong = reply('The answer is longer than a message can be. Please ask for less at a time.');

/** Passes questions to a language model, and shows the answer in one message while it is being written. */
export function llmBot(portal: Connection, { model, vote }: LlmBotOptions): Bot {
  return bot(portal)
    .on('message', async ({ text, live, answer: say }) => {
      const draft = await live(reply('…'));
      let answer = '';
      try {
        // What people write is BB code; models read Markdown.
        for await (const piece of model(toMarkdown(text), { signal: draft.signal })) {
          answer += piece;
          draft.set(markdown(answer, { partial: true }));
        }
      } catch {
        return draft.finish(
          // As it was last shown: what the model left open is closed.
          markdown(answer, { partial: true }).attach((a) =>
            a.message(fmt.italic('The answer broke off here. Please ask again.')),
          ),
        );
      }
      const shown = await draft.finish(
        markdown(answer).keyboard((k) =>
          k.command('👍', rate({ isGood: true })).command('👎', rate({ isGood: false })),
        ),
      );
      // What is too long for a message is refused whole, and what stands there is the last that fitted.
      return shown.status === 'invalid' ? say(tooLong) : shown;
    })
    .onClick(rate, ({ params, ref, notify }) => {
      vote(ref.messageId, params);
      return notify(reply('Thank you.'));
    });
}
