import ts from 'typescript';

/** What readers can use of a class, what it inherits included. */
export function shownMembers(
  declaration: ts.ClassDeclaration,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  return checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .filter((property) => property.getDeclarations()?.some(isShown) === true);
}

/** Nothing private, nothing marked as internal, nothing of JavaScript's own. */
function isShown(member: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const name = ts.getNameOfDeclaration(member);
  return (
    ts.isClassElement(member) &&
    !member.getSourceFile().isDeclarationFile &&
    (name === undefined || !ts.isPrivateIdentifier(name)) &&
    (ts.getCombinedModifierFlags(member) & hidden) === 0 &&
    !isInternal(member)
  );
}

/** For the packages among themselves. */
export function isInternal(member: ts.Node): boolean {
  return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
}
