import { command, fmt, paginate, reply, type Reply } from '@riposte/builder';
import { nothingMore } from '../nothing-more.ts';
import type { ListWords } from './words.ts';

/** An order as a line of the list; the sum comes written with its currency. */
export interface Order {
  readonly id: number;
  readonly client: string;
  readonly sum: string;
}

/** All orders, and which page of them is wanted. */
export interface OrderList {
  readonly orders: readonly Order[];
  readonly page?: number;
}

export const showOrders = command('orders', { page: Number });
export const openOrder = command('order', { id: Number, page: Number });

/** Ten orders a page: a button opens each, arrows lead on; the page travels along, so that one can come back to it. */
export function pagedList({ orders, page: wanted }: OrderList, words: ListWords): Reply {
  const page = paginate(orders, { page: wanted, size: 10 });
  if (page.total === 0) return reply(words.empty);
  return reply(
    fmt`${fmt.bold(words.title)} · ${words.place(page.page, page.pages)}, ${words.total(page.total)}`,
  )
    .attach((a) =>
      a.description(nothingMore).grid(
        page.items.map(({ id, client, sum }) => [`#${id}`, fmt`${client}, ${fmt.bold(sum)}`] as const),
        { display: 'row', width: 70 },
      ),
    )
    .keyboard((k) =>
      k
        .columns(5, (k) =>
          k.each(page.items, (k, { id }) => k.command(`#${id}`, openOrder({ id, page: page.page }))),
        )
        .row()
        .pager(page, (to) => showOrders({ page: to }), { numbers: true }),
    );
}
