import { readFileSync } from 'node:fs';
import { jsonSchemas } from '@riposte/portal/schema';
import { readFences } from '../../fences/read-fences.ts';
import { sections } from '../navigation/sections.ts';
import type { PageEntry } from '../navigation/read-pages.ts';

const docs = new URL('../../', import.meta.url);

const head = `# Riposte

> TypeScript packages that compose rich chat replies for Bitrix24 bots, say before the send what the portal will make of them, and after
> it what became of them.

Instructions for coding assistants: /instructions.md`;

/**
 * The files of the site that programs read, by their path: lists of pages for language models, the pages as Markdown, and the
 * JSON Schemas.
 */
export function machineFiles(): Readonly<Record<string, string>> {
  const groups = sections();
  const list = groups.map(({ title, pages }) => `## ${title}\n\n${pages.map(lineOf).join('\n')}`);
  // The pages about packages are made when the site is built, and say so themselves.
  const written = groups.map(({ title, pages }) => ({
    title,
    pages: pages.filter(({ about }) => about === undefined),
  }));
  const texts = written
    .filter(({ title }) => title !== 'Background')
    .flatMap(({ pages }) => pages.map((page) => textOf(page)));
  const sources = written.flatMap(({ pages }) =>
    pages.map((page): readonly [string, string] => [`${page.link.slice(1)}.md`, `${textOf(page)}\n`]),
  );
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]): readonly [string, string] => [
    `schema/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return {
    'instructions.md': instructions(),
    'llms.txt': `${[head, ...list].join('\n\n')}\n`,
    'llms-full.txt': `${[head, ...texts].join('\n\n---\n\n')}\n`,
    ...Object.fromEntries([...sources, ...schemas]),
  };
}

/** What the page for coding assistants says to them. */
function instructions(): string {
  const page = readFileSync(new URL('guide/coding-assistants.md', docs), 'utf8');
  return (
    readFences('coding-assistants', page).find(({ words }) => words.includes('instructions'))?.code ?? ''
  );
}

/** A page in the list, with the first sentences it says. */
function lineOf({ title, link, about }: PageEntry): string {
  if (about !== undefined) return `- [${title}](${link}): ${about}`;
  const [, first = ''] = /^# .+\n\n((?:[^\n#|<`-].*\n?)+)/m.exec(textOf({ title, link })) ?? [];
  const text = first
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
  return `- [${title}](${link}.md)${text === '' ? '' : `: ${text}`}`;
}

function textOf({ link }: PageEntry): string {
  return readFileSync(new URL(`.${link}.md`, docs), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
}
