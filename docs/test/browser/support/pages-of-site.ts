import { readdirSync } from 'node:fs';
import { publicPackages } from '../../../../scripts/reference/api/public-packages.ts';

/** The addresses of all pages of the site: by their sources, and of the packages, whose pages have none. */
export function pagesOfSite(): readonly string[] {
  const docs = new URL('../../../', import.meta.url);
  const written = ['', 'guide/', 'reference/'].flatMap((folder) =>
    readdirSync(new URL(folder, docs))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `/${folder}${name.slice(0, -3)}`.replace(/\/index$/, '/')),
  );
  return [...written, ...publicPackages().map(({ name }) => `/reference/api/${name}`)];
}
