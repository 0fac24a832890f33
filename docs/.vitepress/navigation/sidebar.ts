import type { DefaultTheme } from 'vitepress';
import { sections } from './sections.ts';

/** One sidebar for the whole site, so that a reader always sees where a page stands. */
export function sidebar(): DefaultTheme.SidebarItem[] {
  return sections().map(({ title, pages }) => ({
    text: title,
    items: pages.map((page) => ({ text: page.title, link: page.link })),
  }));
}
