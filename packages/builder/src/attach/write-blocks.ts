import { toArray } from '../tree/sequence.ts';
import type { AttachBuilder } from './attach-builder.ts';
import type { BlockKind, BlockNode } from './block-node.ts';
import { writeDelimiter } from './blocks/delimiter.ts';
import { writeGrid } from './blocks/grid.ts';
import { writeLink } from './blocks/link.ts';
import { writeMessage } from './blocks/message.ts';

type Wire = Readonly<Record<string, unknown>>;

/** The portal's key of each block (portal.md §3.2). */
const writers: { readonly [K in BlockKind]: (node: BlockNode<K>) => Wire } = {
  message: (node) => ({ MESSAGE: writeMessage(node) }),
  delimiter: (node) => ({ DELIMITER: writeDelimiter(node) }),
  link: (node) => ({ LINK: writeLink(node) }),
  grid: (node) => ({ GRID: writeGrid(node) }),
  raw: ({ block }) => block,
};

function writeBlock<K extends BlockKind>(node: BlockNode<K>): Wire {
  const writer: (node: BlockNode<K>) => Wire = writers[node.kind];
  return writer(node);
}

/** The blocks in the portal's keys; undefined where there is none. */
export function writeBlocks(attach: AttachBuilder | undefined): readonly Wire[] | undefined {
  return attach === undefined || attach.nodes.length === 0
    ? undefined
    : toArray(attach.nodes).map((node) => writeBlock(node));
}
