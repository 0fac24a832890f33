import type { DefaultTheme } from 'vitepress';
import { sections } from './sections.ts';

const shown: readonly string[] = ['Guide', 'Reference'];

/** The bar at the top: the playground, and the first page of each large section. */
export function nav(): DefaultTheme.NavItem[] {
  const large = sections().flatMap(({ title, pages: [first] }) =>
    first !== undefined && shown.includes(title)
      ? [{ text: title, link: first.link, activeMatch: `^/${title.toLowerCase()}/` }]
      : [],
  );
  return [
    { text: 'Playground', link: '/playground' },
    { text: 'Templates', link: '/templates' },
    ...large,
    { text: 'How it works', link: '/architecture' },
  ];
}
