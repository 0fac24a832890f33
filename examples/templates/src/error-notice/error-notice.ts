import { command, fmt, reply, type Reply } from '@riposte/builder';
import { oneLine } from '../one-line.ts';
import type { ErrorWords } from './words.ts';

/** Something that went wrong; `details` may be any text, and any length. */
export interface Failure {
  readonly id: string;
  readonly job: string;
  readonly at: Date;
  readonly reason: string;
  readonly details?: string;
  readonly canRetry: boolean;
}

/** Characters of details that help; the rest is in the log, under the id. */
const longest = 1_000;

export const retryJob = command('retry', String);

/** What failed, why, and what to do: try again, or hand the id to who can find it in the log. */
export function errorNotice({ id, job, at, reason, details, canRetry }: Failure, words: ErrorWords): Reply {
  return reply(fmt`⚠️ ${fmt.bold(words.failed(job))}`)
    .attach((a) =>
      a
        .tone('alert')
        .description(oneLine(reason))
        .message(reason)
        .when(details, (a, text) => a.message(fmt.code(shorten(text))))
        .grid(
          [
            [words.at, fmt.time(at, 'FORMAT_DATETIME')],
            [words.id, id],
          ],
          { display: 'row', width: 90 },
        ),
    )
    .keyboard((k) =>
      k
        .when(canRetry, (k) => k.command(words.retry, retryJob(id), { tone: 'primary', block: true }))
        .copy(words.copy, id),
    );
}

function shorten(text: string): string {
  const signs = Array.from(text);
  return signs.length <= longest ? text : `${signs.slice(0, longest).join('')}…`;
}
