import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHODS } from '@riposte/portal';
import { methodForms } from '../../packages/builder/src/methods/method-forms.ts';
import { methodsPage } from '../../scripts/reference/methods-page.ts';
import { textOf } from '../../scripts/reference/page.ts';
import { referencePages } from '../../scripts/reference/reference-pages.ts';

describe('the page of methods', () => {
  const { body } = methodsPage();
  const sections = body.split(/^### /m).slice(1);

  it.each(METHODS.map((method) => [method, methodForms[method].key !== null]))(
    'of %s says that a key does nothing for a system message: %s',
    (method, isSaid) => {
      const found = sections.find((section) => section.startsWith(`${method}\n`));
      expect(found?.includes('For a system message the key does nothing')).toBe(isSaid);
    },
  );
});

describe('a page of the reference', () => {
  it.each(referencePages().map((page) => [page.name, page] as const))(
    '%s says what the packages do: run `pnpm run reference` after a change',
    async (name, page) => {
      const written = readFileSync(new URL(`../reference/${name}.md`, import.meta.url), 'utf8');
      expect(written).toBe(await textOf(page));
    },
  );
});
