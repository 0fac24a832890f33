import { readFileSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importTable } from '../import-table.mjs';

const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });
const table = Object.entries(importTable);

/** The messages of the import rule for one line of code, standing in a file that exists. */
async function messagesFor(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted-') === true)
    .map(({ message }) => message);
}

describe('the import table', () => {
  it('has a row for every package', () => {
    expect(Object.keys(importTable).sort()).toEqual(readdirSync('packages').sort());
  });

  it.each(table)('allows %s all that its package.json depends on', (folder, { packages }) => {
    const manifest = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    const used = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@riposte/'));
    expect(packages).toEqual(expect.arrayContaining(used.map((name) => name.slice('@riposte/'.length))));
  });

  it.each([
    ['packages/portal/src/index.ts', "export * from '@riposte/builder';", 'no other package'],
    ['packages/bbcode/src/index.ts', "export * from '@riposte/portal';", 'no other package'],
    [
      'packages/builder/src/index.ts',
      "export * from '@riposte/transport';",
      '@riposte/portal, @riposte/bbcode only',
    ],
    [
      'packages/preview/src/index.ts',
      "export * from '@riposte/builder';",
      '@riposte/portal, @riposte/bbcode only',
    ],
    [
      'packages/markdown/src/index.ts',
      "export * from '@riposte/preview';",
      '@riposte/bbcode, @riposte/builder only',
    ],
    ['packages/markdown/src/index.ts', "export * from 'node:fs';", 'browsers'],
    ['packages/transport/src/index.ts', "export * from '@riposte/bbcode/x';", '@riposte/portal only'],
    ['packages/builder/src/index.ts', "export * from '../../portal/src/index.ts';", 'by its name'],
    ['packages/cli/src/main.ts', "export * from '../../testing/src/index.ts';", 'by its name'],
    [
      'packages/testing/src/index.ts',
      "export * from '@riposte/portal';",
      '@riposte/builder, @riposte/preview, @riposte/transport only',
    ],
    ['packages/testing/src/index.ts', "export * from 'vitest';", 'has its place'],
    ['packages/testing/src/index.ts', "export * from 'fast-check';", 'has its place'],
    ['packages/testing/src/arbitraries.ts', "export * from 'vitest';", 'has its place'],
    ['packages/builder/src/index.ts', "export * from 'zod';", 'has its place'],
    ['packages/builder/src/index.ts', "export * from 'immer';", 'has its place'],
    ['packages/transport/src/index.ts', "export * from 'node:fs';", 'browsers'],
    ['packages/transport/src/index.ts', "export * from 'fs';", 'browsers'],
    ['packages/transport/src/index.ts', "export * from 'fs/promises';", 'browsers'],
    [
      'packages/builder/src/index.ts',
      "export const x: unknown = await import('@riposte/bot');",
      'cannot see this',
    ],
    ['packages/builder/src/index.ts', "export const x: unknown = fetch('/');", 'fetch'],
    ['packages/builder/src/index.ts', "export * from 'riposte';", '@riposte/portal, @riposte/bbcode only'],
    ['packages/builder/src/index.ts', "export * from '../../portal/dist/index.js';", 'by its name'],
    ['packages/cli/src/main.ts', "import { z } from 'zod'; export { z };", 'bundles 90 KB'],
  ])('refuses in %s: %s', async (file, code, expected) => {
    expect((await messagesFor(file, code)).join('\n')).toContain(expected);
  });

  it.each([
    ['packages/builder/src/index.ts', "export * from '@riposte/portal';"],
    ['packages/markdown/src/index.ts', "export * from '@riposte/builder';"],
    ['packages/transport/src/index.ts', "export * from '@riposte/portal/form';"],
    ['packages/bot/src/node.ts', "export * from 'node:http';"],
    ['packages/emulator/src/index.ts', "export * from 'node:fs';"],
    ['packages/testing/src/vitest.ts', "export * from 'vitest';"],
    ['packages/testing/src/arbitraries/steps.ts', "export * from 'fast-check';"],
  ])('allows in %s: %s', async (file, code) => {
    expect(await messagesFor(file, code)).toEqual([]);
  });
});
