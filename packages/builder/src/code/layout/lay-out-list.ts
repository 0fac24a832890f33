import type { Expression } from '../expression.ts';
import { group, ifBroken, indent, join, line, softLine, type Doc } from '../print/doc.ts';
import { layOut } from './lay-out.ts';

export function layOutList({ items }: Extract<Expression, { kind: 'list' }>): Doc {
  if (items.length === 0) return '[]';
  const inner = join([',', line], items.map(layOut));
  return group(['[', indent([softLine, inner]), ifBroken(','), softLine, ']'], { broken: isTable(items) });
}

/** Several lists, or several objects, of several things each stand one below the other. */
function isTable(items: readonly Expression[]): boolean {
  const [first] = items;
  return items.length > 1 && items.every((item) => item.kind === first?.kind && sizeOf(item) > 1);
}

function sizeOf(item: Expression): number {
  if (item.kind === 'list') return item.items.length;
  return item.kind === 'object' ? item.entries.length : 0;
}
