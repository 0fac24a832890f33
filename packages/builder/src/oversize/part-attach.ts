import type { Policy } from '@riposte/bbcode';
import { LIMITS } from '@riposte/portal';
import { plainLook, type AttachLook } from '../attach/attach-look.ts';
import type { BlockNode } from '../attach/block-node.ts';
import { costOfBlock } from './cost-of-block.ts';
import { partBlock } from './part-block.ts';
import { measure } from '../compile/measure.ts';
import { Reply } from '../reply/reply.ts';
import { emptyTree } from '../reply/message-tree.ts';
import { toSequence } from '../tree/sequence.ts';
import { noProblems } from '../tree/problem.ts';

/** The blocks of an attach in as few attaches as they fit in, in order. */
export function partAttach(
  blocks: readonly BlockNode[],
  look: AttachLook,
  policy: Policy,
): readonly (readonly BlockNode[])[] {
  const room = LIMITS.part - envelopeOf(look);
  const parts: BlockNode[][] = [];
  let left = 0;
  for (const block of blocks.flatMap((each) => smaller(each, room, policy))) {
    const cost = costOfBlock(block, policy) + 1;
    const part = parts.at(-1);
    if (part === undefined || cost > left) {
      parts.push([block]);
      left = room - cost;
    } else {
      part.push(block);
      left -= cost;
    }
  }
  return parts;
}

/** A block that cannot be parted stays as it is, and compile says that it is too large. */
function smaller(block: BlockNode, room: number, policy: Policy): readonly BlockNode[] {
  return costOfBlock(block, policy) < room ? [block] : (partBlock(block, room, policy) ?? [block]);
}

/** What an attach costs beside its blocks. */
function envelopeOf(look: AttachLook): number {
  if (look === plainLook) return 85;
  const one: BlockNode = { kind: 'message', text: 'x', problems: noProblems };
  const { attach } = measure(new Reply({ ...emptyTree, look, attach: toSequence([one]) }));
  return attach.used - attach.items.reduce((sum, { size }) => sum + size, 0);
}
