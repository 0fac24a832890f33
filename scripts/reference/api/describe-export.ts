import ts from 'typescript';
import { declarationText } from './declaration-text.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** One export in Markdown: what it is for, how it is declared, what it takes, an example. */
export function describeExport(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const declarations = declarationsOf(symbol);
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
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
  const throws = told('throws').map((one) => `- throws ${plainMarkdown(one)}`);
  const returns = told('returns').map((one) => `- gives ${plainMarkdown(one)}`);
  return [
    `### ${name}`,
    plainMarkdown(text),
    fence(declarations.map((one) => declarationText(one, checker)).join('\n')),
    [...params, ...returns, ...throws].join('\n'),
    ...told('example').map(
      (example) => `For example:\n\n${example.includes('```') ? example : fence(example)}`,
    ),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** Of a function with several signatures those that callers see. */
function declarationsOf(symbol: ts.Symbol): readonly ts.Declaration[] {
  const all = symbol.getDeclarations() ?? [];
  const signatures = all.filter((one) => ts.isFunctionDeclaration(one) && one.body === undefined);
  return signatures.length > 0 ? signatures : all;
}

function fence(code: string): string {
  return `\`\`\`ts\n${code.trim()}\n\`\`\``;
}
