import type { Policy } from '@riposte/bbcode';
import type { Wire } from '../compile/wire.ts';
import type { BlockKind, BlockNode } from './block-node.ts';
import { writeDelimiter } from './blocks/delimiter.ts';
import { writeFile } from './blocks/file.ts';
import { writeGrid } from './blocks/grid.ts';
import { writeImage } from './blocks/image.ts';
import { writeLink } from './blocks/link.ts';
import { writeMessage } from './blocks/message.ts';
import { writeRichLink } from './blocks/rich-link.ts';
import { writeUser } from './blocks/user.ts';

/** The portal's key of each block (portal.md §3.2). */
const writers: { readonly [K in BlockKind]: (node: BlockNode<K>, policy: Policy) => Wire } = {
  message: (node, policy) => ({ MESSAGE: writeMessage(node, policy) }),
  delimiter: (node) => ({ DELIMITER: writeDelimiter(node) }),
  link: (node, policy) => ({ LINK: writeLink(node, policy) }),
  richLink: (node, policy) => ({ RICH_LINK: writeRichLink(node, policy) }),
  user: (node, policy) => ({ USER: writeUser(node, policy) }),
  grid: (node, policy) => ({ GRID: writeGrid(node, policy) }),
  image: (node, policy) => ({ IMAGE: writeImage(node, policy) }),
  file: (node, policy) => ({ FILE: writeFile(node, policy) }),
  raw: ({ block }) => block,
};

/** A block in the portal's keys. */
export function writeBlock<K extends BlockKind>(node: BlockNode<K>, policy: Policy): Wire {
  const writer: (node: BlockNode<K>, policy: Policy) => Wire = writers[node.kind];
  return writer(node, policy);
}
