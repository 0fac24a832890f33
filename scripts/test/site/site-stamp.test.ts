import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteStamp } from '../../site/site-stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'riposte-stamp-'));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const sources = [
  'docs/guide/a.md',
  'packages/builder/src/index.ts',
  'examples/echo-bot/src/index.ts',
  'scripts/reference/api/api-pages.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];
for (const path of sources) write(path, 'before');
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the stamp of the site', () => {
  it('is the same as long as nothing has changed', () => {
    expect(siteStamp(root)).toBe(siteStamp(root));
  });

  it.each([...sources, 'docs/guide/new.md'])('changes with %s', (path) => {
    const before = siteStamp(root);
    write(path, 'after');
    expect(siteStamp(root)).not.toBe(before);
  });

  it.each(['docs/.vitepress/dist/x.html', 'packages/builder/test/x.test.ts', 'docs/node_modules/x.js'])(
    'does not change with %s',
    (path) => {
      const before = siteStamp(root);
      write(path, 'after');
      expect(siteStamp(root)).toBe(before);
    },
  );
});
