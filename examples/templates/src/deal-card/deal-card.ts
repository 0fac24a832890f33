import { command, fmt, reply, type Reply } from '@riposte/builder';
import { oneLine } from '../one-line.ts';
import type { Person } from '../person.ts';
import type { DealWords } from './words.ts';

/** A deal as the card shows it; the sum comes written with its currency. */
export interface Deal {
  readonly id: number;
  readonly title: string;
  readonly sum: string;
  readonly stage: string;
  readonly client: { readonly name: string; readonly phone?: string };
  readonly owner?: Person;
  readonly files: readonly { readonly name: string; readonly url: string; readonly bytes: number }[];
}

export const takeDeal = command('deal-take', { deal: Number });
export const declineDeal = command('deal-decline', { deal: Number });

/** A deal with its client and files; while nobody has it, it can be taken or declined. */
export function dealCard(deal: Deal, words: DealWords): Reply {
  const url = `/crm/deal/details/${deal.id}/`;
  return reply(fmt`${words.deal} ${fmt.bold(fmt.link(deal.title, url))}`)
    .attach((a) =>
      a
        .tone('primary')
        .description(oneLine(`${deal.sum}, ${deal.client.name}`))
        .grid(
          [
            [words.sum, fmt.bold(deal.sum)],
            [words.stage, deal.stage, { tone: 'primary' }],
          ],
          { display: 'line', width: 150 },
        )
        .grid(
          [
            [words.client, deal.client.name],
            [words.owner, deal.owner === undefined ? words.nobody : fmt.user(deal.owner.name, deal.owner.id)],
          ],
          { display: 'row', width: 120 },
        )
        .when(deal.files.length > 0, (a) =>
          a
            .delimiter()
            .each(deal.files, (a, { name, url: at, bytes }) => a.file(oneLine(name), at, { size: bytes }), {
              max: 5,
              more: (a, left) => a.link(words.moreFiles(left), url),
            }),
        ),
    )
    .keyboard((k) =>
      k
        .when(deal.owner === undefined, (k) =>
          k
            .command(words.take, takeDeal({ deal: deal.id }), { tone: 'primary', block: true })
            .command(words.decline, declineDeal({ deal: deal.id }), { tone: 'alert', block: true })
            .row(),
        )
        .when(deal.client.phone, (k, phone) => k.call(words.call, phone))
        .link(words.open, url),
    );
}
