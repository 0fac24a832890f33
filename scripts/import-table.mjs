// Which package may import what (design: one direction only). ESLint enforces it, scripts/test/import-table.test.ts
// proves that it does, and that package.json files agree.

import { builtinModules } from 'node:module';

/**
 * @typedef {object} ImportRow
 * @property {readonly string[]} packages workspace packages it may import
 * @property {boolean} [io] true where Node's own modules are allowed everywhere in the package
 * @property {readonly string[]} [ioFiles] files in which Node's own modules are allowed
 * @property {Readonly<Record<string, readonly string[]>>} [only] third-party modules and the files they may appear in
 */

/** @type {Readonly<Record<string, ImportRow>>} */
export const importTable = {
  portal: { packages: [], only: { zod: ['src/schema.ts', 'src/schema/**'] } },
  bbcode: { packages: [] },
  builder: { packages: ['portal', 'bbcode'], only: { immer: ['src/revise/**'] } },
  preview: { packages: ['portal', 'bbcode'] },
  markdown: { packages: ['bbcode', 'builder'] },
  transport: { packages: ['portal'], ioFiles: ['src/node.ts', 'src/node/**'] },
  bot: { packages: ['builder', 'transport'], ioFiles: ['src/node.ts'] },
  testing: {
    packages: ['builder', 'preview', 'transport'],
    only: { vitest: ['src/vitest.ts'], 'fast-check': ['src/arbitraries.ts', 'src/arbitraries/**'] },
  },
  emulator: { packages: ['portal', 'preview'], io: true },
  cli: {
    packages: ['portal', 'bbcode', 'builder', 'preview', 'markdown', 'transport', 'bot', 'emulator'],
    io: true,
  },
  bench: {
    packages: ['portal', 'bbcode', 'builder', 'preview', 'markdown', 'transport', 'bot', 'emulator'],
    io: true,
    // One of the contestants is the design that was not chosen.
    only: {
      immer: ['src/contestants/naive/naive-reply.ts'],
      zod: ['src/contestants/naive/payload-schema.ts'],
    },
  },
};

/** Packages that do no I/O at all. */
const pure = new Set(['portal', 'bbcode', 'builder', 'preview', 'markdown']);

/** What no package may write, whatever it imports. */
const syntax = [
  'error',
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is the same everywhere.' },
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator[init.type="ArrowFunctionExpression"]:not([id.typeAnnotation])',
    message:
      'A function of a file is a function declaration; a constant is one only where its type is given.',
  },
  {
    selector: 'FunctionDeclaration > Identifier.params > TSTypeAnnotation > TSBooleanKeyword',
    message: 'A boolean in a call says nothing: take an options object, or write two functions.',
  },
  {
    // Not by no-restricted-imports: a name refused there refuses `* as z` with it.
    selector: 'ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name="z"]',
    message: "Say `import * as z from 'zod'`: a named z bundles 90 KB.",
  },
];

const guarded = ['zod', 'immer', 'vitest', 'fast-check'];

/** @param {string} folder @param {ImportRow} row @param {{ nodeAllowed: boolean, guardedAllowed: readonly string[] }} allowed */
const restriction = (folder, row, { nodeAllowed, guardedAllowed }) => {
  const patterns = [
    {
      regex: `^(?:riposte(?:/|$)|@riposte/(?!(?:${['-', ...row.packages].join('|')})(?:/|$)))`,
      message: `packages/${folder} may import ${row.packages.map((name) => `@riposte/${name}`).join(', ') || 'no other package'} only (scripts/import-table.mjs).`,
    },
    {
      regex:
        '^(?:\\.\\./)+(?:packages/)?(?:portal|bbcode|builder|preview|markdown|transport|bot|testing|emulator|cli|bench)/(?:src|dist)',
      message: 'Import a sibling package by its name, never by its files.',
    },
    ...guarded
      .filter((name) => !guardedAllowed.includes(name))
      .map((name) => ({
        regex: `^${name}(?:/|$)`,
        message: `${name} has its place, and this is not it (scripts/import-table.mjs).`,
      })),
    ...(nodeAllowed
      ? []
      : [
          {
            regex: `^(?:node:|(?:${builtinModules.filter((name) => !name.includes(':')).join('|')})(?:/|$))`,
            message: `packages/${folder} runs in browsers too: no Node module here (scripts/import-table.mjs).`,
          },
        ]),
  ];
  return {
    // What import() loads escapes the rule below, so nothing is loaded that way in a package.
    'no-restricted-syntax': [
      ...syntax,
      {
        selector: 'ImportExpression',
        message: 'Import at the top of the file: the table of imports cannot see this.',
      },
    ],
    ...(pure.has(folder) && {
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'process'],
    }),
    'no-restricted-imports': ['error', { patterns }],
  };
};

/** ESLint configuration objects made from the table. */
export const importRules = Object.entries(importTable).flatMap(([folder, row]) => [
  {
    files: [`packages/${folder}/src/**/*.ts`],
    rules: restriction(folder, row, { nodeAllowed: row.io === true, guardedAllowed: [] }),
  },
  ...(row.ioFiles ?? []).map((file) => ({
    files: [`packages/${folder}/${file}`],
    rules: restriction(folder, row, { nodeAllowed: true, guardedAllowed: [] }),
  })),
  ...Object.entries(row.only ?? {}).flatMap(([name, files]) =>
    files.map((file) => ({
      files: [`packages/${folder}/${file}`],
      rules: restriction(folder, row, { nodeAllowed: row.io === true, guardedAllowed: [name] }),
    })),
  ),
]);
