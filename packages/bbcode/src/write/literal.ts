import type { Leaf } from './leaf.ts';
import type { Scope } from './scope.ts';

export function literal(text: string, scope: Scope): readonly Leaf[] {
  return [{ kind: 'literal', text, position: scope.position, marks: scope.marks }];
}
