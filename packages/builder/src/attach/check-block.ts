import { noProblems, type Problem } from '../tree/problem.ts';
import type { BlockKind, BlockNode } from './block-node.ts';
import { checkFile } from './blocks/file.ts';
import { checkGrid } from './blocks/grid.ts';
import { checkImage } from './blocks/image.ts';
import { checkLink } from './blocks/link.ts';
import { checkMessage } from './blocks/message.ts';
import { checkRichLink } from './blocks/rich-link.ts';
import { checkUser } from './blocks/user.ts';

const checks: { readonly [K in BlockKind]: (node: BlockNode<K>) => readonly Problem[] } = {
  message: checkMessage,
  delimiter: checkNothing,
  link: checkLink,
  richLink: checkRichLink,
  user: checkUser,
  grid: checkGrid,
  image: checkImage,
  file: checkFile,
  // Its JSON is sent as it is; what the portal makes of it the model tells.
  raw: checkNothing,
};

function checkNothing(): readonly Problem[] {
  return noProblems;
}

/** What is the matter with the texts of a block: looked at only where writing met something unusual. */
export function checkBlock<K extends BlockKind>(node: BlockNode<K>): readonly Problem[] {
  const check: (node: BlockNode<K>) => readonly Problem[] = checks[node.kind];
  return check(node);
}
