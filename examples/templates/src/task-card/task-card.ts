import { command, fmt, reply, type Reply } from '@riposte/builder';
import { oneLine } from '../one-line.ts';
import type { Person } from '../person.ts';
import type { TaskWords } from './words.ts';

/** A task as the card shows it. */
export interface Task {
  readonly id: number;
  readonly title: string;
  readonly state: 'new' | 'running' | 'done';
  readonly creator: Person;
  readonly responsible: Person;
  readonly deadline?: Date;
  readonly isOverdue: boolean;
  readonly checklist: readonly { readonly text: string; readonly isDone: boolean }[];
}

export const startTask = command('task-start', { task: Number });
export const finishTask = command('task-finish', { task: Number });

/** A task with its people, deadline and checklist; what can be done with it depends on its state. */
export function taskCard(task: Task, words: TaskWords): Reply {
  const url = `/company/personal/user/${task.responsible.id}/tasks/task/view/${task.id}/`;
  return reply(fmt`${words.states[task.state]}: ${fmt.bold(fmt.link(task.title, url))}`)
    .attach((a) =>
      a
        .tone(task.isOverdue ? 'alert' : 'primary')
        .description(oneLine(words.description(task.responsible.name)))
        .grid(
          [
            [words.creator, fmt.user(task.creator.name, task.creator.id)],
            [words.responsible, fmt.user(task.responsible.name, task.responsible.id)],
            [
              words.deadline,
              task.deadline === undefined
                ? words.noDeadline
                : fmt`${fmt.time(task.deadline, 'DAY_SHORT_MONTH_FORMAT')}, ${fmt.time(task.deadline, 'SHORT_TIME_FORMAT')}`,
              { tone: task.isOverdue ? 'alert' : 'base' },
            ],
          ],
          { display: 'row', width: 120 },
        )
        .when(task.checklist.length > 0, (a) =>
          a
            .delimiter()
            .each(
              task.checklist,
              (a, { text, isDone }) => a.message(isDone ? fmt`✓ ${fmt.strike(text)}` : fmt`○ ${text}`),
              { max: 8, more: (a, left) => a.message(fmt.italic(words.more(left))) },
            ),
        ),
    )
    .keyboard((k) =>
      k
        .when(task.state === 'new', (k) =>
          k.command(words.start, startTask({ task: task.id }), { tone: 'primary', block: true }),
        )
        .when(task.state === 'running', (k) =>
          k.command(words.finish, finishTask({ task: task.id }), { tone: 'primary', block: true }),
        )
        .link(words.open, url),
    );
}
