import { bot, type Bot, type Connection } from '@riposte/bot';
import { fmt, reply, type Reply } from '@riposte/builder';
import type { Article } from './article.ts';
import { articleScreen } from './article-screen.ts';
import { find, help, open } from './commands.ts';
import { findArticles } from './find-articles.ts';
import { listScreen } from './list-screen.ts';

/** As much of a question as is searched for: it has to fit into every button of the list. */
const longestQuestion = 100;

/** Leads through the help centre in one message that changes as people click. */
export function supportBot(portal: Connection, articles: readonly Article[]): Bot {
  const contents = (page?: number): Reply =>
    listScreen({ title: 'What can I help with?', articles, page, go: (to) => help({ page: to }) });

  const results = (words: string, page: number): Reply => {
    const found = findArticles(articles, words);
    if (found.length === 0) {
      return reply(fmt`Nothing about “${words}”. ${fmt.send('Show everything', help({}))}`);
    }
    const go = (to: number): ReturnType<typeof find> => find({ page: to, words });
    return listScreen({ title: `About “${words}”`, articles: found, page, words, go });
  };

  return bot(portal)
    .on('join', () => contents())
    .on('message', ({ text }) => {
      // A message may be a file and no word.
      const words = Array.from(text.trim()).slice(0, longestQuestion).join('');
      return words === '' ? contents() : results(words, 1);
    })
    .on(help, ({ params, show }) => show(contents(params.page)))
    .on(find, ({ params, show }) => show(results(params.words, params.page)))
    .on(open, ({ params: { id, page, words }, show }) => {
      const article = articles.find((one) => one.id === id);
      const back = words === undefined ? help({ page }) : find({ page, words });
      return show(article === undefined ? contents(page) : articleScreen(article, back));
    });
}
