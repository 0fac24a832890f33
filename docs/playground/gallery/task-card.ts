import {
  command,
  fmt,
  imbot,
  reply,
  type Reply,
} from '@riposte/builder';

interface Task {
  readonly id: number;
  readonly title: string;
  readonly responsible: { readonly id: number; readonly name: string };
  readonly deadline: Date;
  readonly isOverdue: boolean;
  readonly checklist: readonly {
    readonly text: string;
    readonly isDone: boolean;
  }[];
}

const finish = command('task-finish', { task: Number });

function taskCard(task: Task): Reply {
  const url = `/company/personal/user/${task.responsible.id}/tasks/task/view/${task.id}/`;
  return reply(fmt`Task ${fmt.bold(fmt.link(task.title, url))}`)
    .attach((a) =>
      a
        .tone(task.isOverdue ? 'alert' : 'primary')
        .grid(
          [
            [
              'Responsible',
              fmt.user(task.responsible.name, task.responsible.id),
            ],
            [
              'Deadline',
              fmt.time(task.deadline, 'DAY_SHORT_MONTH_FORMAT'),
              { tone: task.isOverdue ? 'alert' : 'base' },
            ],
          ],
          { display: 'row', width: 120 },
        )
        .delimiter()
        .each(
          task.checklist,
          (a, { text, isDone }) =>
            a.message(
              isDone ? fmt`✓ ${fmt.strike(text)}` : fmt`○ ${text}`,
            ),
          {
            max: 8,
            more: (a, left) =>
              a.message(fmt.italic(`and ${left} more`)),
          },
        ),
    )
    .keyboard((k) =>
      k
        .command('Finish', finish({ task: task.id }), {
          tone: 'primary',
        })
        .link('Open', url),
    );
}

export default taskCard({
  id: 214,
  title: 'Prepare the offer for Kim & Sons',
  responsible: { id: 1269, name: 'Maria Lopez' },
  deadline: new Date('2026-06-26T15:00:00Z'),
  isOverdue: true,
  checklist: [
    { text: 'Ask for the volumes', isDone: true },
    { text: 'Check the discount', isDone: false },
    { text: 'Write it', isDone: false },
  ],
}).compile(imbot.messageAdd({ dialogId: 'chat2941', botId: 39 }));
