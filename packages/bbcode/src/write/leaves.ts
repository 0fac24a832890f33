import type { Leaf } from './leaf.ts';
import type { Scope } from './scope.ts';

/** Text that is still to be escaped. */
export function literal(text: string, scope: Scope): readonly Leaf[] {
  return [{ kind: 'literal', text, position: scope.position, marks: scope.marks }];
}

/** BB code that is ready. */
export function code(written: string, scope: Scope): readonly Leaf[] {
  return [{ kind: 'code', code: written, marks: scope.marks }];
}
