import type { Expression } from '../expression.ts';

/** Whether an argument is as good as a literal, so that a chain may stay on its line. */
export function isSimple(expression: Expression): boolean {
  switch (expression.kind) {
    case 'atom':
      return expression.isSimple;
    case 'list':
      return expression.items.every(isSimple);
    case 'object':
      return expression.entries.every(([, value]) => isSimple(value));
    case 'call':
      return isSimple(expression.callee) && expression.args.every(isSimple);
    case 'chain':
      return isSimple(expression.head) && expression.links.every(({ args }) => args.every(isSimple));
    case 'arrow':
      return false;
  }
}
