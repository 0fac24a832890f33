import { runInThisContext } from 'node:vm';
import * as bbcode from '@riposte/bbcode';
import * as builder from '@riposte/builder';
import * as markdown from '@riposte/markdown';
import * as portal from '@riposte/portal';
import * as preview from '@riposte/preview';
import ts from 'typescript';

/** What the code of a page may make in the playground. */
export type Composed = builder.Reply | builder.Change | builder.Compiled;

const modules: Readonly<Record<string, unknown>> = {
  '@riposte/bbcode': bbcode,
  '@riposte/builder': builder,
  '@riposte/markdown': markdown,
  '@riposte/portal': portal,
  '@riposte/preview': preview,
};

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
  run(load, exported);
  if (exported.default === undefined) throw new Error('The program exports no message by default.');
  return exported.default;
}

function load(name: string): unknown {
  if (!(name in modules)) throw new Error(`The playground has no module ${name}.`);
  return modules[name];
}
