import { convertFlow } from '../convert/convert-flow.ts';
import type { Handler } from '../convert/handler.ts';

/**
 * One level. The client keeps four blanks together, and only those: U+00A0 is a blank to the portal, fewer blanks are
 * one to the browser (client.md §1).
 */
const step = '    ';
const most = 8 * step.length;

export const listItem: Handler<'listItem'> = ({ children }, context) => {
  const indent = context.indent.length < most ? `${context.indent}${step}` : context.indent;
  return convertFlow(children, { ...context, indent });
};
