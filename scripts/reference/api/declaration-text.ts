import ts from 'typescript';
import { isInternal } from './shown-members.ts';
import { signatureText } from './signature-text.ts';
import { startOf } from './start-of.ts';

/**
 * A declaration as it stands in the source, without what it does; of a class its name alone, of a function what a caller
 * sees of it.
 */
export function declarationText(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const file = declaration.getSourceFile();
  const cut = (to: number): string => file.text.slice(startOf(declaration), to).trimEnd();
  if (ts.isClassDeclaration(declaration)) return `class ${declaration.name?.text ?? ''}`;
  if (ts.isVariableDeclaration(declaration)) {
    const type = declaration.type === undefined ? '' : `: ${declaration.type.getText(file)}`;
    return `const ${declaration.name.getText(file)}${type}`;
  }
  if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) {
    return signatureText(declaration, checker);
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
  if (ts.isAccessor(declaration)) return declaration.body;
  return ts.isPropertyDeclaration(declaration) ? declaration.initializer : undefined;
}
