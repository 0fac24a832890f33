import ts from 'typescript';
import { declarationText } from './declaration-text.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { shownMembers } from './shown-members.ts';

/**
 * An export, or a member of an exported class, in Markdown: what it is for, how it is declared, what it takes, an
 * example; then its members.
 *
 * @param heading `###`, or deeper
 */
export function describeSymbol(
  symbol: ts.Symbol,
  {
    name,
    heading,
    checker,
  }: { readonly name: string; readonly heading: string; readonly checker: ts.TypeChecker },
): string {
  const declarations = declarationsOf(symbol);
  const [first] = declarations;
  const members = first !== undefined && ts.isClassDeclaration(first) ? shownMembers(first, checker) : [];
  return [
    `${heading} ${name}`,
    plainMarkdown(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    fence(declarations.map((one) => declarationText(one, checker)).join('\n')),
    ...tagsOf(symbol, checker),
    ...members.map((member) =>
      describeSymbol(member, { name: `${name}.${member.name}`, heading: `${heading}#`, checker }),
    ),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** What stands in the tags of a doc comment: parameters, results, errors; then examples. */
function tagsOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const tags = symbol.getJsDocTags(checker).map((tag) => ({
    name: tag.name,
    text: ts.displayPartsToString(tag.text).trim(),
  }));
  const told = (wanted: string): readonly string[] =>
    tags.filter((tag) => tag.name === wanted).map((tag) => tag.text);
  const params = told('param').map((param) => {
    const [, word = '', rest = ''] = /^(\S+)\s*-?\s*([\s\S]*)$/.exec(param) ?? [];
    return `- \`${word}\`: ${plainMarkdown(rest)}`;
  });
  const returns = told('returns').map((one) => `- gives ${plainMarkdown(one)}`);
  const throws = told('throws').map((one) => `- throws ${plainMarkdown(one)}`);
  const examples = told('example').map(
    (example) => `For example:\n\n${example.includes('```') ? example : fence(example)}`,
  );
  return [[...params, ...returns, ...throws].join('\n'), ...examples];
}

/** Of a function with several signatures those that callers see. */
function declarationsOf(symbol: ts.Symbol): readonly ts.Declaration[] {
  const all = symbol.getDeclarations() ?? [];
  const signatures = all.filter(
    (one) => (ts.isFunctionDeclaration(one) || ts.isMethodDeclaration(one)) && one.body === undefined,
  );
  return signatures.length > 0 ? signatures : all;
}

function fence(code: string): string {
  return `\`\`\`ts\n${code.trim()}\n\`\`\``;
}
