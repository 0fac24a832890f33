import { readdirSync } from 'node:fs';

/** The addresses of all pages of the site, by their sources. */
export function pagesOfSite(): readonly string[] {
  const docs = new URL('../../../', import.meta.url);
  return ['', 'guide/', 'reference/'].flatMap((folder) =>
    readdirSync(new URL(folder, docs))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `/${folder}${name.slice(0, -3)}`.replace(/\/index$/, '/')),
  );
}
