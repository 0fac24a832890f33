import type { Expression } from '../expression.ts';
import type { Doc } from '../print/doc.ts';
import { layOutCall } from './lay-out-call.ts';
import { layOutChain } from './lay-out-chain.ts';
import { layOutArrow } from './lay-out-arrow.ts';
import { layOutList } from './lay-out-list.ts';
import { layOutObject } from './lay-out-object.ts';

/** Lays an expression out as prettier does, so that source written here needs no reformatting. */
export function layOut(expression: Expression): Doc {
  switch (expression.kind) {
    case 'atom':
      return expression.source;
    case 'list':
      return layOutList(expression);
    case 'object':
      return layOutObject(expression);
    case 'call':
      return layOutCall(expression);
    case 'chain':
      return layOutChain(expression);
    case 'arrow':
      return layOutArrow(expression);
  }
}
