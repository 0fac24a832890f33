import { splitText, type TextNode } from '@riposte/bbcode';
import { LIMITS } from '@riposte/portal';
import type { BlockNode } from '../../attach/block-node.ts';
import { measure } from '../../compile/measure.ts';
import { Reply } from '../../reply/reply.ts';
import type { Target } from '../../targets/target.ts';
import { formatted, type Formatted } from '../../text/formatted.ts';
import type { TextValue } from '../../text/text-value.ts';
import { toArray, toSequence } from '../../tree/sequence.ts';
import { isOver, type FitPolicy, type Removed } from './removal.ts';

const ellipsis: TextNode = { kind: 'text', value: '…' };

/** Shortens the text, and the longest texts of the attach, and puts an ellipsis where it did. */
export const shortenText: FitPolicy = (made, target) => {
  const removed: Removed[] = [];
  let reply = shortenOwnText(made, target, removed);
  // Each turn shortens one block as far as it has to go, or to almost nothing, and then the next longest.
  for (const _ of toArray(made.tree.attach)) {
    const shorter = shortenLongest(reply, target, removed);
    if (shorter === reply) break;
    reply = shorter;
  }
  return { reply, removed };
};

function shortenOwnText(made: Reply, target: Target, removed: Removed[]): Reply {
  const { text } = made.tree;
  const { used } = measure(made, target).text;
  if (text === undefined || used <= LIMITS.text) return made;
  const shorter = new Reply({ ...made.tree, text: cut(text, LIMITS.text) });
  removed.push({ path: ['text'], size: used - measure(shorter, target).text.used });
  return shorter;
}

function shortenLongest(made: Reply, target: Target, removed: Removed[]): Reply {
  const { attach } = measure(made, target);
  if (!isOver(attach)) return made;
  const nodes = toArray(made.tree.attach);
  const [longest] = attach.items
    .filter(({ path }) => isLong(nodes[Number(path[1])]))
    .sort((a, b) => b.size - a.size);
  if (longest === undefined) return made;
  const index = Number(longest.path[1]);
  const over = attach.used - attach.limit + 1;
  const shorter = shortenBlock(made, { index, limit: longest.size - over });
  const saved = attach.used - measure(shorter, target).attach.used;
  removed.push({ path: longest.path, size: saved });
  return shorter;
}

/** A text worth shortening. */
function isLong(node: BlockNode | undefined): node is BlockNode<'message'> {
  return node?.kind === 'message' && lengthOf(node.text) > 2;
}

/** Some characters cost two, so the text is cut until the block costs no more than it may. */
function shortenBlock(
  made: Reply,
  { index, limit }: { readonly index: number; readonly limit: number },
): Reply {
  const nodes = toArray(made.tree.attach);
  const node = nodes[index];
  if (node?.kind !== 'message') return made;
  let length = Math.max(2, limit);
  for (;;) {
    const text = cut(node.text, length);
    const shorter = new Reply({
      ...made.tree,
      attach: toSequence(nodes.map((other, at) => (at === index ? { ...node, text } : other))),
    });
    const size = measure(shorter).attach.items.find(({ path }) => path[1] === index)?.size ?? 0;
    if (size <= limit || length <= 2) return shorter;
    length = Math.max(2, Math.min(length - 1, Math.floor((length * Math.max(limit, 1)) / size)));
  }
}

function cut(text: TextValue, limit: number): Formatted {
  const nodes = typeof text === 'string' ? [{ kind: 'text', value: text } as const] : text.nodes;
  const [first = []] = splitText(nodes, limit - 1);
  return formatted([...first, ellipsis]);
}

function lengthOf(text: TextValue): number {
  return typeof text === 'string' ? text.length : JSON.stringify(text.nodes).length;
}
