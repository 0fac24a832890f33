import ts from 'typescript';
import { startOf } from './start-of.ts';

type Callable = ts.FunctionDeclaration | ts.MethodDeclaration;

/**
 * How a function is called. A parameter with a value of its own may be left out, which is what callers see of that
 * value; one that is taken apart at once has the name its description gives it.
 */
export function signatureText(declaration: Callable, checker: ts.TypeChecker): string {
  const file = declaration.getSourceFile();
  const end = declaration.body?.getFullStart() ?? declaration.end;
  let text = '';
  let from = startOf(declaration);
  declaration.parameters.forEach((parameter, index) => {
    text += file.text.slice(from, parameter.getStart(file)) + parameterText(parameter, index, checker);
    from = parameter.end;
  });
  return (text + file.text.slice(from, end))
    .trimEnd()
    .replace(/;$/, '')
    .replace(/^async /, '');
}

function parameterText(parameter: ts.ParameterDeclaration, index: number, checker: ts.TypeChecker): string {
  const { name, initializer, type, parent } = parameter;
  if (initializer === undefined && ts.isIdentifier(name)) return parameter.getText();
  const described =
    ts.getJSDocParameterTags(parameter)[0] ?? ts.getAllJSDocTags(parent, ts.isJSDocParameterTag)[index];
  const word = ts.isIdentifier(name) ? name.text : (described?.name.getText() ?? 'options');
  const what = type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(parameter));
  return `${word}${initializer === undefined ? '' : '?'}: ${what}`;
}
