import type { Fence } from './fence.ts';

/**
 * The fences of a page.
 *
 * @param page its name, for the places
 * @param text its Markdown
 */
export function readFences(page: string, text: string): readonly Fence[] {
  return [...text.matchAll(/^( *)```(\S*)(.*)\n([\s\S]*?)^\1```$/gm)].map(
    ({ 1: indent = '', 2: language = '', 3: rest = '', 4: code = '', index }) => ({
      place: `${page}:${text.slice(0, index).split('\n').length + 1}`,
      language,
      words: rest.trim().split(/\s+/).filter(Boolean),
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}
