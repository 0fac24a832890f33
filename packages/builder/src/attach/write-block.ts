import { unsure, type Pen } from '../pen/pen.ts';
import { cloneJson } from '../options/clone-json.ts';
import type { BlockKind, BlockNode } from './block-node.ts';
import { writeDelimiter } from './blocks/delimiter.ts';
import { writeFile } from './blocks/file.ts';
import { writeGrid } from './blocks/grid.ts';
import { writeImage } from './blocks/image.ts';
import { writeLink } from './blocks/link.ts';
import { writeMessage } from './blocks/message.ts';
import { writeRichLink } from './blocks/rich-link.ts';
import { writeUser } from './blocks/user.ts';

const writers: { readonly [K in BlockKind]: (node: BlockNode<K>, pen: Pen) => unknown } = {
  message: writeMessage,
  delimiter: writeDelimiter,
  link: writeLink,
  richLink: writeRichLink,
  user: writeUser,
  grid: writeGrid,
  image: writeImage,
  file: writeFile,
  raw: ({ block }, pen) => {
    pen.cost += unsure;
    return cloneJson(block).copy;
  },
};

/** A block in the portal's keys (portal.md §3.2). */
export function writeBlock<K extends BlockKind>(node: BlockNode<K>, pen: Pen): unknown {
  const writer: (node: BlockNode<K>, pen: Pen) => unknown = writers[node.kind];
  return writer(node, pen);
}
