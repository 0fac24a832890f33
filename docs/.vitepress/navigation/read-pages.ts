import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A page of the site, as it stands in a list. */
export interface PageEntry {
  readonly title: string;
  /** As the site serves it, such as `/guide/composing`. */
  readonly link: string;
  /** What it is about, where its text does not begin with that. */
  readonly about?: string;
}

const docs = new URL('../../', import.meta.url);

/**
 * The pages of a folder of `docs`: by the `order` of their frontmatter, then by their names. A page without a `title`
 * there is called what its first heading says.
 *
 * @param folder below `docs`, such as `guide`
 */
export function readPages(folder: string): readonly PageEntry[] {
  const at = new URL(`${folder}/`, docs);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ name: name.slice(0, -3), ...readHead(readFileSync(new URL(name, at), 'utf8')) }))
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    .map(({ name, title }) => ({ title: title ?? name, link: toLink(folder, name) }));
}

function toLink(folder: string, name: string): string {
  return name === 'index' ? `/${folder}/` : `/${folder}/${name}`;
}

/** What of a page's head the lists go by. */
function readHead(text: string): { readonly title: string | undefined; readonly order: number } {
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const title = /^title: *(.+?) *$/m.exec(head)?.[1] ?? /^# +(.+?) *$/m.exec(text)?.[1];
  const order = Number(/^order: *(\d+) *$/m.exec(head)?.[1] ?? 1_000);
  return { title: title?.replace(/^(['"])(.*)\1$/, '$2').replaceAll('`', ''), order };
}
