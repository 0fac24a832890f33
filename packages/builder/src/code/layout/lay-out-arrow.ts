import type { Expression } from '../expression.ts';
import { group, ifBroken, indent, line, softLine, type Doc } from '../print/doc.ts';
import { layOut } from './lay-out.ts';

/** A function that gives an expression; here always the last argument of a call. */
export function layOutArrow({ parameter, body }: Extract<Expression, { kind: 'arrow' }>): Doc {
  const below: Doc = [indent([line, layOut(body)]), ifBroken(','), softLine];
  return group([`(${parameter}) =>`, group(below)]);
}
