import type { Article } from './article.ts';

/** Articles that have every word somewhere in title or text. */
export function findArticles(articles: readonly Article[], words: string): readonly Article[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return articles.filter(({ title, text }) => {
    const all = `${title} ${text}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
