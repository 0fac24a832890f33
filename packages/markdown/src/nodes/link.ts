import type { Handler } from '../convert/handler.ts';
import { writeLink } from './write-link.ts';

export const link: Handler<'link'> = (node, context) => {
  if (node.title !== '') context.note('LINK_TITLE', node);
  return writeLink(node, context);
};
