import type { Expression } from '../expression.ts';

/** Whether an argument is as good as a literal, so that a chain may stay on its line; deep down nothing is. */
export function isSimple(expression: Expression, depth = 0): boolean {
  if (depth >= 2) return false;
  const isInnerSimple = (inner: Expression): boolean => isSimple(inner, depth + 1);
  switch (expression.kind) {
    case 'atom':
      return expression.isSimple;
    case 'list':
      return expression.items.every(isInnerSimple);
    case 'object':
      return expression.entries.every(([, value]) => isInnerSimple(value));
    case 'call':
      return isSimple(expression.callee, depth) && expression.args.every(isInnerSimple);
    case 'chain':
      return (
        isSimple(expression.head, depth) && expression.links.every(({ args }) => args.every(isInnerSimple))
      );
    case 'arrow':
      return false;
  }
}
