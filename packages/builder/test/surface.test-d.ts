import {
  change,
  command,
  fmt,
  imbotV2,
  paginate,
  reply,
  type CommandCall,
  type Reply,
} from '@riposte/builder';

// What an author writes, and what must not compile (the programs of the public surface).
interface Deal {
  id: number;
  title: string;
  sum: string;
  rev: number;
  owner?: { id: number; name: string };
}

const take = command('take', { deal: Number, rev: Number });
const decline = command('decline', { deal: Number, why: ['busy', 'not mine'] });
const list = command('orders', { page: [Number, '?'] });
const open = command('order', { id: Number, page: Number });

export const card = (deal: Deal): Reply =>
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

export const screen = (
  orders: readonly { id: number; client: string; sum: string }[],
  n: number | undefined,
): Reply => {
  const page = paginate(orders, { page: n, size: 10 });
  return reply(fmt`Orders ${page.page}/${page.pages} of ${page.total}`)
    .attach((a) =>
      a.grid(
        page.items.map((o) => [`#${o.id}`, `${o.client}, ${o.sum}`] as const),
        { display: 'row' },
      ),
    )
    .keyboard((k) =>
      k
        .columns(5, (k) =>
          k.each(page.items, (k, o) => k.command(`#${o.id}`, open({ id: o.id, page: page.page }))),
        )
        .row()
        .pager(page, (p) => list({ page: p })),
    );
};

export const digest = (name: string, tasks: readonly string[]): Reply =>
  reply(fmt`Good morning, ${name}`).attach((a) =>
    a.each(tasks, (a, t) => a.message(t), { max: 20, more: (a, n) => a.message(`and ${n} more`) }),
  );

export const calls: readonly CommandCall[] = [
  // @ts-expect-error there is no such key
  take({ deal: 1, rev: 1, x: 2 }),
  // @ts-expect-error rev is missing
  take({ deal: 1 }),
];

export const replies: readonly Reply[] = [
  // @ts-expect-error forgotten return
  reply().keyboard((k) => {
    k.command('a', take({ deal: 1, rev: 1 }));
  }),
  // @ts-expect-error uncalled command as button: take instead of take({...})
  reply().keyboard((k) => k.command('a', take)),
  reply().when(0, (r, n) => r.text(String(n))),
  // @ts-expect-error block is for command buttons only
  reply().keyboard((k) => k.link('Site', 'https://e.com', { block: true })),
  reply('').when('', (r, name) => r.text(name.toUpperCase())),
];

// @ts-expect-error a Date is not text: fmt.time
export const date = fmt`${new Date()}`;

export const compiled = [
  // @ts-expect-error a change compiles for update targets only
  change().compile(imbotV2.messageSend({ botId: 1, dialogId: 'chat5' })),
  reply('whole').compile(imbotV2.messageUpdate({ botId: 1, messageId: 7 }))
    .method satisfies 'imbot.v2.Chat.Message.update',
];
