import type { Part, Size } from '@riposte/portal';
import { measure } from '../../compile/measure.ts';
import type { ButtonNode } from '../../keyboard/button-node.ts';
import type { MessageTree } from '../../reply/message-tree.ts';
import { Reply } from '../../reply/reply.ts';
import { toArray, toSequence, type Sequence } from '../../tree/sequence.ts';
import { isOver, type FitPolicy, type Removed } from './removal.ts';
import { partNames } from '../../tree/part-names.ts';

type Item = Size['items'][number];

/** Takes whole elements out of every part over its limit, in the order given, until it fits. */
export function dropElements(inOrder: (items: readonly Item[]) => readonly Item[]): FitPolicy {
  return (made, target) => {
    const sizes = measure(made, target);
    let { tree } = made;
    const removed: Removed[] = [];
    for (const part of partNames) {
      if (!isOver(sizes[part])) continue;
      const gone = enough(sizes[part], inOrder(sizes[part].items));
      for (const item of gone) removed.push(item);
      tree = without(tree, part, new Set(gone.map(({ path }) => path[1])));
    }
    return { reply: removed.length === 0 ? made : new Reply(tree), removed };
  };
}

/** As many as it takes, each with the comma beside it. */
function enough({ used, limit }: Size, items: readonly Item[]): readonly Item[] {
  let left = used;
  const count = items.findIndex(({ size }) => (left -= size + 1) < limit);
  return count === -1 ? items : items.slice(0, count + 1);
}

function without(tree: MessageTree, part: Part, gone: ReadonlySet<unknown>): MessageTree {
  const keep = <T>(nodes: Sequence<T>): readonly T[] => toArray(nodes).filter((_, index) => !gone.has(index));
  switch (part) {
    case 'attach':
      return { ...tree, attach: toSequence(keep(tree.attach)) };
    case 'keyboard':
      return { ...tree, keyboard: toSequence(withoutEmptyRows(keep(tree.keyboard))) };
    case 'menu':
      return { ...tree, menu: toSequence(keep(tree.menu)) };
  }
}

function withoutEmptyRows(nodes: readonly ButtonNode[]): readonly ButtonNode[] {
  return nodes.filter(
    (node, index) => node.kind !== 'break' || (index > 0 && nodes[index - 1]?.kind !== 'break'),
  );
}
