import { fmt, reply, type Reply } from '@riposte/builder';
import { decide } from './commands.ts';
import { daysOfLeave, type Leave } from './leave.ts';

/** The request as the manager gets it; once it is decided, the buttons are gone. */
export function requestCard({ id, from, days, kind, note, decision }: Leave): Reply {
  return reply(fmt`${fmt.user(from.name, from.id)} asks for ${daysOfLeave(days)}.`)
    .attach((a) =>
      a
        .grid(
          [
            ['Kind', kind],
            ['Note', note ?? 'none'],
          ],
          { display: 'row', width: 60 },
        )
        .when(decision, (a, { isApproved, by }) =>
          a
            .tone(isApproved ? 'primary' : 'alert')
            .delimiter()
            .message(fmt`${fmt.bold(isApproved ? 'Approved' : 'Rejected')} by ${by}.`),
        )
        .description(`Leave: ${days}, ${kind}`),
    )
    .when(decision === undefined, (r) =>
      r.keyboard((k) =>
        k
          .command('Approve', decide({ id, isApproved: true }), { tone: 'primary', block: true })
          .command('Reject', decide({ id, isApproved: false }), { tone: 'alert', block: true }),
      ),
    );
}
