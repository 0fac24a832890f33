import { fmt, reply, type CommandCall, type Reply } from '@riposte/builder';
import type { Article } from './article.ts';

/** One article, and the way back to the list it was opened from. */
export function articleScreen({ title, text, url }: Article, back: CommandCall): Reply {
  return reply(fmt.bold(title))
    .attach((a) => a.message(text).when(url, (a, url) => a.link('Read more', url)))
    .keyboard((k) => k.command('Back', back).put('Ask about it', `About “${title}”: `));
}
