import { runInThisContext } from 'node:vm';
import type * as builder from '@riposte/builder';
import ts from 'typescript';
import { requireModule } from '../playground/runtime/run/modules.ts';

/** What the code of a page may make in the playground. */
export type Composed = builder.Reply | builder.Change | builder.Compiled;

/**
 * Runs a program that composes a message, as the playground does, and gives what it exports by default.
 *
 * @param code TypeScript that may import the packages that do no I/O
 * @throws Error when the program throws, or imports or exports something else
 */
export function composeMessage(code: string): Composed {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exported: { default?: Composed } = {};
  const run = runInThisContext(`(function (require, exports) {${outputText}\n})`) as (
    load: (name: string) => unknown,
    exports: object,
  ) => void;
  run(requireModule, exported);
  if (exported.default === undefined) throw new Error('The program exports no message by default.');
  return exported.default;
}
