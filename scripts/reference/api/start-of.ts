import ts from 'typescript';

/** Behind the doc comment and the word `export`. */
export function startOf(declaration: ts.Declaration): number {
  const file = declaration.getSourceFile();
  const first = ts.canHaveModifiers(declaration)
    ? ts.getModifiers(declaration)?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : undefined;
  const start = declaration.getStart(file);
  return first === undefined ? start : start + file.text.slice(start).search(/(?<=export )\S/);
}
