import { readdirSync, readFileSync } from 'node:fs';
import type { Fence } from '../../fences/fence.ts';
import { readFences } from '../../fences/read-fences.ts';

const docs = new URL('../../', import.meta.url);

/** The pages whose code is run: `guide/composing.md`. */
export const pages: readonly string[] = readdirSync(new URL('guide/', docs))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `guide/${name}`);

/** The Markdown of a page. */
export function textOf(page: string): string {
  return readFileSync(new URL(page, docs), 'utf8');
}

/** The TypeScript of a page; with a word, that whose fence says it, without one, that whose fences say none. */
export function fencesOf(page: string, word?: 'playground' | 'program'): readonly Fence[] {
  return readFences(page, textOf(page)).filter(
    ({ language, words }) =>
      language === 'ts' && (word === undefined ? words.length === 0 : words.includes(word)),
  );
}
