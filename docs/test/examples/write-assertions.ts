import ts from 'typescript';

/**
 * An example as the body of a function: where a comment after an expression is a value (`f(x); // 5`), the
 * expression is expected to have it.
 */
export function writeAssertions(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const edits = expressionsOf(file).flatMap((expression) => {
    const value = valueAfter(code, expression.parent.end);
    return value === undefined ? [] : [{ start: expression.getStart(file), end: expression.end, value }];
  });
  return edits.reduceRight(
    (body, { start, end, value }) =>
      `${body.slice(0, start)}expectValue(${body.slice(start, end)}, ${value})${body.slice(end)}`,
    code,
  );
}

function expressionsOf(node: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  node.forEachChild((child) => {
    if (ts.isExpressionStatement(child)) found.push(child.expression);
    else found.push(...expressionsOf(child));
  });
  return found;
}

/** The comment behind a statement, when it is a value: a literal, a list, an object. */
function valueAfter(code: string, end: number): string | undefined {
  const text = /^ *(?:\n *)?\/\/ (.*)/.exec(code.slice(end))?.[1] ?? '';
  return /^(?:['"{[\d-]|true$|false$|undefined$|null$)/.test(text) && parses(text) ? text : undefined;
}

function parses(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`const value = (${text});`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}
