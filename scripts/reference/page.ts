import { format, resolveConfig } from 'prettier';

/** A page of the reference that is made of the packages' own data. */
export interface Page {
  /** Below `docs/reference`: `rules`. */
  readonly name: string;
  readonly title: string;
  readonly order: number;
  /** Markdown below the heading. */
  readonly body: string;
}

/** The whole file of a page, as prettier leaves it. */
export async function textOf({ title, order, body }: Page): Promise<string> {
  const text = `---\ntitle: ${title}\norder: ${order}\n---\n\n# ${title}\n\n${body}\n\n_Made by \`pnpm run reference\` from the sources of the packages._\n`;
  const config = await resolveConfig(new URL('../../docs/reference/page.md', import.meta.url));
  return format(text, { ...config, parser: 'markdown' });
}
