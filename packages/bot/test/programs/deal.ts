import { fmt, change, command, reply, type Reply } from '@riposte/builder';
import { bot, connect, type Bot } from '@riposte/bot';
import { crm, type Deal } from './deal-crm.ts';

const take = command('take', { deal: Number, rev: Number });
const decline = command('decline', { deal: Number, why: ['busy', 'not mine'] });

const card = (deal: Deal): Reply =>
  reply(fmt`Deal ${fmt.link(deal.title, `/crm/deal/details/${deal.id}/`)}`)
    .attach((a) =>
      a.grid(
        [
          ['Sum', deal.sum],
          ['Owner', deal.owner?.name ?? 'free'],
        ],
        { display: 'row' },
      ),
    )
    .when(!deal.owner, (r) =>
      r.keyboard((k) =>
        k
          .command('Take', take({ deal: deal.id, rev: deal.rev }), { tone: 'primary', block: true })
          .command('Decline', decline({ deal: deal.id, why: 'busy' }), { tone: 'alert' }),
      ),
    );

/** The same program for a portal of each generation. */
export const bots: Bot[] = [];
for (const api of ['v1', 'v2'] as const) {
  const portal = connect({
    webhook: process.env[`B24_${api.toUpperCase()}`]!,
    botToken: process.env.TOKEN!,
    bot: { id: 39, api },
  });
  const sent = await portal.send({ dialog: 'chat2941' }, card(await crm.get(7)));
  if (sent.status === 'sent' && sent.ref) await portal.update(sent.ref, change().remove('keyboard'));
  for (const id of [7, 7]) await portal.send({ dialog: 'chat2941' }, card(await crm.get(id)));
  bots.push(
    bot(portal)
      .onClick(take, async ({ params, user, update, notify }) => {
        const deal = await crm.take(params.deal, params.rev, user.id);
        return deal ? update(card(deal)) : notify(reply('Somebody was faster.'));
      })
      .onClick(decline, ({ update }) => update(change().text('Declined').remove('keyboard'))),
  );
}
