import { fmt } from '@riposte/builder';
import type { Handler } from '../convert/handler.ts';
import { markPieces } from '../pieces/mark-pieces.ts';
import { convertChildren } from './convert-children.ts';

/** Pixels by level; text is 15 pixels high, and a push does not know the tag, so small headings are bold alone (client.md §6, §7). */
const sizes: Readonly<Partial<Record<number, number>>> = {
  1: 22,
  2: 20,
  3: 18,
  4: 16,
};

export const heading: Handler<'heading'> = ({ children, depth }, context) => {
  const px = sizes[depth];
  return markPieces(convertChildren(children, context, 'bold'), (words) => {
    const bold = context.marks.includes('bold') ? fmt.join(words, '') : fmt.bold(words);
    return px === undefined ? bold : fmt.size(bold, px);
  });
};
