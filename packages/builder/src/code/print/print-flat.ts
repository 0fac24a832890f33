import type { Expression } from '../expression.ts';
import { layOut } from '../layout/lay-out.ts';
import { printDoc } from './print-doc.ts';

/** On one line, as what stands in a template does. */
export function printFlat(expression: Expression): string {
  return printDoc(layOut(expression), Infinity);
}
