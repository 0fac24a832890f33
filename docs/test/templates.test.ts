import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templatePictures } from '../../scripts/samples/template-pictures.ts';
import { templatesPage } from '../../scripts/samples/templates-page.ts';

const page = readFileSync(new URL('../templates.md', import.meta.url), 'utf8');
const pictures = templatePictures().map(({ path }) => path);

describe('the page of the templates', () => {
  it('shows the templates as they are: run `pnpm run screenshot` after a change', () => {
    expect(page).toBe(templatesPage());
  });

  it.each(pictures)('shows %s, which is there', (path) => {
    expect(page).toContain(`src="${path.slice('docs/'.length)}"`);
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
  });
});
