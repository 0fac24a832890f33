import ts from 'typescript';
import { isInternal } from './shown-members.ts';

/** A declaration as it stands in the source, without what it does; of a class its name alone. */
export function declarationText(declaration: ts.Declaration): string {
  const file = declaration.getSourceFile();
  const cut = (to: number): string => file.text.slice(startOf(declaration), to).trimEnd();
  if (ts.isClassDeclaration(declaration)) return `class ${declaration.name?.text ?? ''}`;
  if (ts.isVariableDeclaration(declaration)) {
    const type = declaration.type === undefined ? '' : `: ${declaration.type.getText(file)}`;
    return `const ${declaration.name.getText(file)}${type}`;
  }
  if (ts.isInterfaceDeclaration(declaration)) {
    return declaration.members
      .filter(isInternal)
      .reduce((rest, member) => rest.replace(member.getFullText(file), ''), cut(declaration.end));
  }
  return cut(valueOf(declaration)?.getFullStart() ?? declaration.end).replace(/\s*[=;]?\s*$/, '');
}

/** What a declaration does or holds. */
function valueOf(declaration: ts.Declaration): ts.Node | undefined {
  if (
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isAccessor(declaration)
  ) {
    return declaration.body;
  }
  return ts.isPropertyDeclaration(declaration) ? declaration.initializer : undefined;
}

/** Behind the doc comment and the word `export`. */
function startOf(declaration: ts.Declaration): number {
  const file = declaration.getSourceFile();
  const first = ts.canHaveModifiers(declaration)
    ? ts.getModifiers(declaration)?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : undefined;
  const start = declaration.getStart(file);
  return first === undefined ? start : start + file.text.slice(start).search(/(?<=export )\S/);
}
