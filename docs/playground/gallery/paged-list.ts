import { command, paginate, reply } from '@riposte/builder';

const list = command('orders', { page: Number });
const open = command('order', { id: Number });

const orders = Array.from({ length: 34 }, (_, index) => ({
  id: 1001 + index,
  title: `Order ${1001 + index}`,
  sum: `${(index + 3) * 120}`,
}));

const page = paginate(orders, { page: 2, size: 5 });

export default reply(`Orders, page ${page.page} of ${page.pages}`)
  .attach((a) =>
    a.grid(
      page.items.map(({ title, sum }) => [title, sum] as const),
      { display: 'row' },
    ),
  )
  .keyboard((k) =>
    k
      .columns(3, (k) =>
        k.each(page.items, (k, { id }) =>
          k.command(String(id), open({ id })),
        ),
      )
      .row()
      .pager(page, (to) => list({ page: to }), { numbers: true }),
  );
