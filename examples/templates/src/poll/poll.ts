import { command, fmt, reply, type Reply } from '@riposte/builder';
import { oneLine } from '../one-line.ts';
import { bar } from './bar.ts';
import type { PollWords } from './words.ts';

/** A poll with the votes so far; an answer is known by its place, since its text may be anything. */
export interface Poll {
  readonly id: number;
  readonly question: string;
  readonly answers: readonly { readonly text: string; readonly votes: number }[];
  readonly isClosed: boolean;
}

export const vote = command('vote', { poll: Number, answer: Number });

/** A question with its answers, their shares and a button for each; closed, it keeps the result alone. */
export function poll({ id, question, answers, isClosed }: Poll, words: PollWords): Reply {
  const total = answers.reduce((sum, { votes }) => sum + votes, 0);
  return reply(fmt`${fmt.bold(question)}\n${isClosed ? words.closed : words.open} · ${words.votes(total)}`)
    .attach((a) =>
      a.description(oneLine(answers.map(({ text }) => text).join(' / '))).grid(
        answers.map(({ text, votes }, index) => {
          const share = total === 0 ? 0 : votes / total;
          return [
            oneLine(`${index + 1}. ${text}`),
            `${bar(share)} ${Math.round(share * 100)} % (${votes})`,
          ] as const;
        }),
      ),
    )
    .when(!isClosed, (r) =>
      r.keyboard((k) =>
        k.columns(5, (k) =>
          k.each(answers, (k, _answer, index) =>
            k.command(String(index + 1), vote({ poll: id, answer: index + 1 })),
          ),
        ),
      ),
    );
}
