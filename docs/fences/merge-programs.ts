import ts from 'typescript';

/** Several fences as one program. */
export interface Merged {
  /** What each module gives: `{ '@riposte/builder': ['reply', 'type Reply'] }`. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
  /** The statements of all of them, in order, without imports. */
  readonly body: string;
}

/**
 * Fences of a page go on where the one before ended, and each shows what it imports: their imports are merged, their
 * statements follow each other.
 *
 * @param codes TypeScript with named imports alone
 */
export function mergePrograms(codes: readonly string[]): Merged {
  const imports: Record<string, Set<string>> = {};
  const bodies = codes.map((code) => {
    const file = ts.createSourceFile('fence.ts', code, ts.ScriptTarget.Latest, true);
    let body = code;
    for (const statement of file.statements.filter((one) => ts.isImportDeclaration(one)).reverse()) {
      const clause = /\{([\s\S]*)\}/.exec(statement.importClause?.getText(file) ?? '')?.[1] ?? '';
      const names = clause.split(',').map((name) => name.trim());
      const { text: module } = statement.moduleSpecifier as ts.StringLiteral;
      const known = (imports[module] ??= new Set());
      for (const name of names) if (name !== '') known.add(name);
      // The lines stay, so that what goes wrong is where the page has it.
      const lines = '\n'.repeat(statement.getText(file).split('\n').length - 1);
      body = body.slice(0, statement.getStart(file)) + lines + body.slice(statement.end);
    }
    return body;
  });
  return {
    imports: Object.fromEntries(
      Object.entries(imports).map(([module, names]) => [module, [...names].sort()]),
    ),
    body: bodies.join('\n'),
  };
}

/** The merged program as a module. */
export function moduleOf({ imports, body }: Merged): string {
  const lines = Object.entries(imports).map(
    ([module, names]) => `import { ${names.join(', ')} } from '${module}';`,
  );
  return `${lines.join(' ')}${body}\nexport {};\n`;
}
