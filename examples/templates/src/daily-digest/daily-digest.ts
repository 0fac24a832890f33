import { fmt, reply, type Formatted, type Reply } from '@riposte/builder';
import { nothingMore } from '../nothing-more.ts';
import type { DigestWords } from './words.ts';

/** What a person has to know in the morning. */
export interface Digest {
  readonly name: string;
  readonly day: Date;
  readonly meetings: readonly { readonly at: Date; readonly title: string }[];
  readonly tasks: readonly { readonly title: string; readonly url: string; readonly isOverdue: boolean }[];
}

/** The day in one message: meetings by the reader's own clock, then tasks, the overdue ones first. */
export function dailyDigest({ name, day, meetings, tasks }: Digest, words: DigestWords): Reply {
  const overdue = tasks.filter(({ isOverdue }) => isOverdue);
  const rest = tasks.filter(({ isOverdue }) => !isOverdue);
  return reply(
    fmt`${fmt.bold(words.hello(name))}\n${fmt.time(day, 'DAY_OF_WEEK_MONTH_FORMAT')}: ${words.meetings(meetings.length)}, ${words.tasks(tasks.length)}`,
  ).attach((a) =>
    a
      .tone(overdue.length > 0 ? 'alert' : 'primary')
      .description(nothingMore)
      .when(meetings.length > 0, (a) =>
        a
          .message(heading(words.today))
          .each(
            meetings,
            (a, { at, title }) => a.message(fmt`${fmt.time(at, 'SHORT_TIME_FORMAT')} ${title}`),
            { max: 10, more: (a, left) => a.message(fmt.italic(words.more(left))) },
          ),
      )
      .when(meetings.length > 0 && tasks.length > 0, (a) => a.delimiter())
      .when(tasks.length > 0, (a) =>
        a
          .message(heading(words.todo))
          .each(
            [...overdue, ...rest],
            (a, { title, url, isOverdue }) =>
              a.message(
                fmt`${isOverdue && fmt`${fmt.color(words.overdue, '#e92f2a')} `}${fmt.link(title, url)}`,
              ),
            { max: 10, more: (a, left) => a.message(fmt.italic(words.more(left))) },
          ),
      )
      .when(meetings.length + tasks.length === 0, (a) => a.message(words.nothing)),
  );
}

function heading(text: string): Formatted {
  return fmt.bold(text);
}
