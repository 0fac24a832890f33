import { fmt, paginate, reply, type CommandCall, type Reply } from '@riposte/builder';
import type { Article } from './article.ts';
import { open } from './commands.ts';

/** What a list shows, and where its buttons lead. */
export interface ListScreen {
  readonly title: string;
  readonly articles: readonly Article[];
  readonly page: number | undefined;
  /** What was searched for, if it is a search. */
  readonly words?: string;
  readonly go: (page: number) => CommandCall;
}

const pageSize = 5;

/** A page of a list: a button for each article, and a pager below. */
export function listScreen({ title, articles, page: wanted, words, go }: ListScreen): Reply {
  const page = paginate(articles, { page: wanted, size: pageSize });
  return reply(fmt`${fmt.bold(title)}${page.pages > 1 && ` (page ${page.page} of ${page.pages})`}`).keyboard(
    (k) =>
      k
        .each(page.items, (k, { id, title }) =>
          k.command(title, open({ id, page: page.page, ...(words !== undefined && { words }) }), {
            display: 'block',
          }),
        )
        .row()
        .pager(page, go, { numbers: true }),
  );
}
