import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../scripts/reference/page.ts';
import { referencePages } from '../../scripts/reference/reference-pages.ts';

describe('a page of the reference', () => {
  it.each(referencePages().map((page) => [page.name, page] as const))(
    '%s says what the packages do: run `pnpm run reference` after a change',
    async (name, page) => {
      const written = readFileSync(new URL(`../reference/${name}.md`, import.meta.url), 'utf8');
      expect(written).toBe(await textOf(page));
    },
  );
});
