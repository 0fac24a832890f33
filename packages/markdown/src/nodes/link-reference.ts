import type { Handler } from '../convert/handler.ts';
import { convertChildren } from './convert-children.ts';
import { writeLink } from './write-link.ts';

export const linkReference: Handler<'linkReference'> = (node, context) => {
  const target = context.definitions.get(node.identifier);
  if (target === undefined) return convertChildren(node.children, context);
  return writeLink(target.url, node, context);
};
