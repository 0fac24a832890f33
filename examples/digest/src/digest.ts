import { fmt, reply, type Reply } from '@riposte/builder';
import type { Person } from './person.ts';

/** The morning's message to one person; twenty tasks at most, and how many more there are. */
export function digest({ name, tasks }: Person): Reply {
  const late = tasks.filter(({ isLate }) => isLate).length;
  return reply(fmt`Good morning, ${name}! Tasks today: ${fmt.bold(tasks.length)}, late: ${late}.`).attach(
    (a) =>
      a
        .tone(late > 0 ? 'alert' : 'primary')
        .each(
          tasks,
          (a, { title, url, isLate }) => a.message(fmt`${fmt.link(title, url)}${isLate && ' (late)'}`),
          {
            max: 20,
            more: (a, left) => a.message(`and ${left} more`),
          },
        )
        .description(`Tasks today: ${tasks.length}, late: ${late}`),
  );
}
