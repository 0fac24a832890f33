import { dirname, join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../../packages/', import.meta.url));

/**
 * The declarations of packages, as far as their index leads to them, by the path a program finds them at:
 * `/node_modules/@riposte/builder/reply/reply.d.ts`.
 *
 * @param packages folders of `packages`, with those they import
 */
export function declarationsOf(packages: readonly string[]): Readonly<Record<string, string>> {
  const emitted = emit(packages.map((name) => `${root}${name}/src/index.ts`));
  const files: Record<string, string> = {};
  const add = (path: string): void => {
    const text = emitted.get(path);
    if (text === undefined || path in files) return;
    files[path] = text;
    for (const [, other = ''] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)) {
      add(join(dirname(path), other.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const name of packages) {
    files[`/node_modules/@riposte/${name}/package.json`] =
      `{"name":"@riposte/${name}","types":"./index.d.ts"}`;
    add(`/node_modules/@riposte/${name}/index.d.ts`);
  }
  return files;
}

/** All declarations that these files and what they import come to. */
function emit(entries: readonly string[]): ReadonlyMap<string, string> {
  const emitted = new Map<string, string>();
  const base = ts.readConfigFile(join(root, '../tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { compilerOptions } = base.config as { readonly compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  const program = ts.createProgram(entries, {
    ...options,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    noEmit: false,
    noCheck: true,
    outDir: '/out',
    rootDir: root,
  });
  program.emit(undefined, (path, text) => {
    const [, name = '', rest = ''] = /^([^/]+)\/src\/(.*)$/.exec(relative('/out', path)) ?? [];
    emitted.set(
      `/node_modules/@riposte/${name}/${rest}`,
      text.replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
    );
  });
  return emitted;
}
