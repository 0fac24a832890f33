import * as bbcode from '@riposte/bbcode';
import * as builder from '@riposte/builder';
import * as markdown from '@riposte/markdown';
import * as portal from '@riposte/portal';
import * as preview from '@riposte/preview';

/** What code in the playground can import: all that is pure. */
const modules: Readonly<Record<string, unknown>> = {
  '@riposte/bbcode': bbcode,
  '@riposte/builder': builder,
  '@riposte/markdown': markdown,
  '@riposte/portal': portal,
  '@riposte/preview': preview,
};

/** Finds a module for the code; says which there are where it is none of them. */
export function requireModule(name: string): unknown {
  if (Object.hasOwn(modules, name)) return modules[name];
  throw new Error(`The playground has no “${name}”. It has ${Object.keys(modules).join(', ')}.`);
}
