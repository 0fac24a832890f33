import type { Expression } from '../expression.ts';
import type { Doc } from '../print/doc.ts';
import { layOutArguments } from './lay-out-arguments.ts';
import { layOut } from './lay-out.ts';

export function layOutCall({ callee, args }: Extract<Expression, { kind: 'call' }>): Doc {
  return [layOut(callee), layOutArguments(args)];
}
