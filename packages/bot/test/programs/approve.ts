import { fmt, command, reply } from '@riposte/builder';
import { bot, connect } from '@riposte/bot';
import { db, schema } from './approve-db.ts';

const decide = command('decide', schema, { maxAge: '24h' });
const request = command('leave', { days: Number, kind: ['paid', 'unpaid'], note: [String, '?'] });

export default bot(connect({ webhook: process.env.B24!, clientId: process.env.CLIENT_ID!, bot: { id: 39 } }))
  .on(
    request,
    async ({ params, user, connection }) => {
      await connection.send(
        { dialog: 1 },
        reply(
          fmt`${fmt.user(user.name, user.id)} asks for ${params.days} days (${params.kind})${params.note && fmt`: ${params.note}`}`,
        ).keyboard((k) =>
          k.columns(2, (k) =>
            k
              .command('Approve', decide({ id: 5, ok: true, till: '2026-12-01' }), { tone: 'primary' })
              .command('Reject', decide({ id: 5, ok: false, till: '2026-12-01' }), { tone: 'alert' }),
          ),
        ),
        { key: `leave:${user.id}` },
      );
      return reply('Sent to your manager.');
    },
    { miss: () => reply(fmt`Type ${fmt.put('/leave 3 paid', '/leave 3 paid')}`) },
  )
  .onClick(
    decide,
    async ({ params, user, update }) => {
      const what = await db.decide(params.id, params.ok, user.id);
      return update(
        reply(
          fmt`${params.ok ? 'Approved' : 'Rejected'} by ${user.name} till ${fmt.time(params.till)}${what === 'already' && ' (again)'}`,
        ),
      );
    },
    {
      miss: ({ update }, { reason }) =>
        update(
          reply(reason === 'expired' ? 'This request has expired.' : 'This button is of an older version.'),
        ),
    },
  );
