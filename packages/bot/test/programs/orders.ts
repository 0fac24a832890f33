import { fmt, command, paginate, reply, type Reply } from '@riposte/builder';
import { bot, connect } from '@riposte/bot';
import { orders } from './orders-data.ts';

const list = command('orders', { page: [Number, '?'] });
const open = command('order', { id: Number, page: Number });

const screen = (n: number | undefined): Reply => {
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

export default bot(
  connect({ webhook: process.env.B24!, botToken: process.env.TOKEN!, bot: { id: 39, api: 'v2' } }),
)
  .on(list, (c) => c.show(screen(c.params.page)))
  .onClick(open, (c) =>
    c.update(reply(`Order ${c.params.id}`).keyboard((k) => k.command('Back', list({ page: c.params.page })))),
  );
