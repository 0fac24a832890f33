import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ApiPage } from './api-page.ts';
import { describeSymbol } from './describe-symbol.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { publicPackages, type PublicPackage } from './public-packages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What each package exports, from its sources and their doc comments. */
export function apiPages(): readonly ApiPage[] {
  const packages = publicPackages();
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const files = packages.flatMap(({ entries }) => entries.map(({ file }) => file));
  const program = ts.createProgram(files, options);
  return packages.map((one) => pageOf(one, program));
}

function pageOf({ name, title, description, entries }: PublicPackage, program: ts.Program): ApiPage {
  const sections = entries.map((entry) => {
    const exports = exportsOf(program, entry.file).map(([word, symbol]) =>
      describeSymbol(symbol, { name: word, heading: '###', checker: program.getTypeChecker() }),
    );
    // The page has the package's name already.
    return [`## ${entry.name === title ? 'Exports' : entry.name}`, ...exports].join('\n\n');
  });
  return { name, title, body: [`# ${title}`, plainMarkdown(description), ...sections].join('\n\n') };
}

/** What an entry exports: values first, then types, each by name. */
function exportsOf(program: ts.Program, file: string): readonly (readonly [string, ts.Symbol])[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return symbols
    .map((symbol): readonly [string, ts.Symbol] => [
      symbol.name,
      (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol),
    ])
    .sort(([a, one], [b, other]) => rank(one) - rank(other) || (a < b ? -1 : 1));
}

function rank(symbol: ts.Symbol): number {
  return (symbol.flags & ts.SymbolFlags.Value) === 0 ? 1 : 0;
}
