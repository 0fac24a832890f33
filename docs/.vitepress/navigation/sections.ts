import { publicPackages, type PublicPackage } from '../../../scripts/reference/api/public-packages.ts';
import { readPages, type PageEntry } from './read-pages.ts';

/** A group of pages under one heading. */
export interface Section {
  readonly title: string;
  readonly pages: readonly PageEntry[];
}

/** Every section of the site that has pages: a page is added by its file alone. */
export function sections(): readonly Section[] {
  const all: readonly Section[] = [
    { title: 'Guide', pages: readPages('guide') },
    {
      title: 'Show',
      pages: [
        { title: 'Templates', link: '/templates' },
        { title: 'Answers of language models', link: '/markdown' },
      ],
    },
    { title: 'Reference', pages: readPages('reference') },
    { title: 'API', pages: publicPackages().map(toEntry) },
    {
      title: 'Background',
      pages: [
        { title: 'How it works together', link: '/architecture' },
        { title: 'Where the rules come from', link: '/sources' },
        { title: 'Speed and size', link: '/speed' },
      ],
    },
  ];
  return all.filter(({ pages }) => pages.length > 0);
}

/** The page about a package is made when the site is built. */
function toEntry({ name, title, description }: PublicPackage): PageEntry {
  return { title, link: `/reference/api/${name}`, about: description };
}
