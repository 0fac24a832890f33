import type { Expression } from './expression.ts';

/** What an expression takes from the package, each name once. */
export function namesIn(expression: Expression): readonly string[] {
  return [...new Set(allNamesIn(expression))];
}

function allNamesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'atom':
      return expression.names;
    case 'list':
      return expression.items.flatMap(allNamesIn);
    case 'object':
      return expression.entries.flatMap(([, value]) => allNamesIn(value));
    case 'call':
      return [expression.callee, ...expression.args].flatMap(allNamesIn);
    case 'chain':
      return [expression.head, ...expression.links.flatMap(({ args }) => args)].flatMap(allNamesIn);
    case 'arrow':
      return allNamesIn(expression.body);
  }
}
