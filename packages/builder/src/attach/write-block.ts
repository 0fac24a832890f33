import { unsure, type Pen } from '../pen/pen.ts';
import { cloneJson } from '../options/clone-json.ts';
import type { BlockNode } from './block-node.ts';
import { writeDelimiter } from './blocks/delimiter.ts';
import { writeFile } from './blocks/file.ts';
import { writeGrid } from './blocks/grid.ts';
import { writeImage } from './blocks/image.ts';
import { writeLink } from './blocks/link.ts';
import { writeMessage } from './blocks/message.ts';
import { writeRichLink } from './blocks/rich-link.ts';
import { writeUser } from './blocks/user.ts';

/**
 * A block in the portal's keys (portal.md §3.2).
 *
 * A switch, and no record of writers: looked up by a key that varies, each would cost more than to write a short block.
 */
export function writeBlock(node: BlockNode, pen: Pen): unknown {
  switch (node.kind) {
    case 'message':
      return writeMessage(node, pen);
    case 'delimiter':
      return writeDelimiter(node, pen);
    case 'link':
      return writeLink(node, pen);
    case 'richLink':
      return writeRichLink(node, pen);
    case 'user':
      return writeUser(node, pen);
    case 'grid':
      return writeGrid(node, pen);
    case 'image':
      return writeImage(node, pen);
    case 'file':
      return writeFile(node, pen);
    case 'raw':
      pen.cost += unsure;
      return cloneJson(node.block).copy;
  }
}
