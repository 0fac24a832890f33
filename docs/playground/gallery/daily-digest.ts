import { fmt, im, reply } from '@riposte/builder';

const meetings = [
  { at: new Date('2026-06-24T07:00:00Z'), title: 'Stand-up' },
  {
    at: new Date('2026-06-24T12:30:00Z'),
    title: 'Demo for Kim & Sons',
  },
];
const tasks = [
  { title: 'Send the offer', url: '/tasks/214/', isOverdue: true },
  { title: 'Answer the review', url: '/tasks/220/', isOverdue: false },
  { title: 'Plan July', url: '/tasks/221/', isOverdue: false },
];

export default reply('Good morning! This is today.')
  .attach((a) =>
    a
      .description('Two meetings, three tasks')
      .message(fmt.bold('Meetings'))
      // Shown by the reader's own clock.
      .each(meetings, (a, { at, title }) =>
        a.message(fmt`${fmt.time(at, 'SHORT_TIME_FORMAT')}  ${title}`),
      )
      .delimiter()
      .message(fmt.bold('Tasks'))
      .each(tasks, (a, { title, url, isOverdue }) =>
        a.message(
          fmt`${isOverdue ? '🔥 ' : ''}${fmt.link(title, url)}`,
        ),
      ),
  )
  .compile(im.notifySystemAdd({ userId: 1269, tag: 'digest' }));
