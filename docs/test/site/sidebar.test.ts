import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sidebar } from '../../.vitepress/navigation/sidebar.ts';

const docs = new URL('../../', import.meta.url);
const linked = sidebar().flatMap(({ items = [] }) => items.map(({ link }) => link));

/** Pages that are reached another way: from the name of the site and from the bar at its top. */
const elsewhere = new Set(['/index', '/playground']);

const pages = ['', 'guide/', 'reference/'].flatMap((folder) => {
  try {
    return readdirSync(new URL(folder, docs))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `/${folder}${name.slice(0, -3)}`)
      .filter((page) => !elsewhere.has(page));
  } catch {
    return [];
  }
});

describe('the sidebar', () => {
  it.each(pages)('leads to %s', (page) => {
    expect(linked).toContain(page.replace(/\/index$/, '/'));
  });

  it('leads to a page about each package, and nowhere else', () => {
    const packages = linked.filter((link) => link?.startsWith('/reference/api/'));
    expect(packages).toContain('/reference/api/builder');
    expect(linked).toHaveLength(pages.length + packages.length);
  });
});
