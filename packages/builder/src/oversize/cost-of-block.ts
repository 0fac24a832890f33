import type { Policy } from '@riposte/bbcode';
import { judgeInFull as judge } from '@riposte/portal';
import { takePen } from '../pen/pen.ts';
import { writeBlock } from '../attach/write-block.ts';
import type { BlockNode } from '../attach/block-node.ts';

/** What one block costs in an attach, without the comma before it. */
export function costOfBlock(node: BlockNode, policy: Policy): number {
  const pen = takePen(policy);
  const block = writeBlock(node, pen);
  if (!Number.isNaN(pen.cost)) return pen.cost;
  const { sizes } = judge('im.notify', { USER_ID: 1, MESSAGE: 'x', ATTACH: { BLOCKS: [block] } });
  return sizes.attach.items.reduce((sum, { size }) => sum + size, 0);
}
