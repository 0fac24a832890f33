import ts from 'typescript';

/** A declaration as it stands in the source, without what it does: types and doc comments of members stay. */
export function declarationText(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const file = declaration.getSourceFile();
  const cut = (from: number, to: number): string => file.text.slice(from, to).trimEnd();
  if (ts.isFunctionDeclaration(declaration)) {
    return cut(startOf(declaration), declaration.body?.getStart(file) ?? declaration.end).replace(/;$/, '');
  }
  if (ts.isVariableDeclaration(declaration)) {
    const type = declaration.type === undefined ? '' : `: ${declaration.type.getText(file)}`;
    return `const ${declaration.name.getText(file)}${type}`;
  }
  if (ts.isClassDeclaration(declaration)) return classText(declaration, checker);
  const text = cut(startOf(declaration), declaration.end);
  return ts.isInterfaceDeclaration(declaration)
    ? declaration.members
        .filter(isInternal)
        .reduce((rest, member) => rest.replace(member.getFullText(file), ''), text)
    : text;
}

function isInternal(member: ts.Node): boolean {
  return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
}

/** A class with all that can be used of it, what it inherits included. */
function classText(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): string {
  const file = declaration.getSourceFile();
  const head = file.text.slice(startOf(declaration), declaration.members.pos).trimEnd();
  const members = checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .flatMap((property) => property.getDeclarations() ?? [])
    .filter((member) => ts.isClassElement(member) && isShown(member))
    .map((member) => `  ${memberText(member)};`);
  return [head, ...members, '}'].join('\n');
}

/** A member without its body and value. */
function memberText(member: ts.Declaration): string {
  const file = member.getSourceFile();
  const body = ts.isMethodDeclaration(member) || ts.isAccessor(member) ? member.body : undefined;
  const value = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
  const end = body?.getStart(file) ?? value?.getFullStart() ?? member.end;
  return file.text.slice(member.getStart(file, true), end).replace(/\s*[=;]?\s*$/, '');
}

/** What readers can use: nothing private, nothing marked as internal, and of a method with overloads not the body. */
function isShown(member: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const isOverloaded =
    ts.isMethodDeclaration(member) &&
    member.body !== undefined &&
    ts.isClassLike(member.parent) &&
    member.parent.members.some(
      (other) => other !== member && other.name?.getText() === member.name.getText(),
    );
  return (
    !member.getSourceFile().isDeclarationFile &&
    !isNamedPrivately(member) &&
    (ts.getCombinedModifierFlags(member) & hidden) === 0 &&
    !isOverloaded &&
    !isInternal(member)
  );
}

function isNamedPrivately(member: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(member);
  return name !== undefined && ts.isPrivateIdentifier(name);
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
