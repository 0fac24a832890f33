import { writeAction } from '../actions/write-action.ts';
import { cloneJson } from '../options/clone-json.ts';
import { unsure, type Pen } from '../pen/pen.ts';
import { writePlainLine } from '../pen/write-plain.ts';
import type { ItemKind, ItemNode } from './item-node.ts';
import type { ItemOptions } from './item-options.ts';

const writers: { readonly [K in ItemKind]: (node: ItemNode<K>, pen: Pen) => unknown } = {
  item: ({ label, action, options }, pen) => {
    // Every menu is told of: the web client shows none (client.md §2).
    pen.cost += unsure;
    const wire: Record<string, unknown> = { TEXT: writePlainLine(pen, label, 'menuText') };
    writeAction(action, wire, pen);
    writeOptions(options, wire);
    return wire;
  },
  raw: ({ item }, pen) => {
    pen.cost += unsure;
    return cloneJson(item).copy;
  },
};

/** A menu item in the portal's keys (portal.md §5). */
export function writeItem<K extends ItemKind>(node: ItemNode<K>, pen: Pen): unknown {
  const writer: (node: ItemNode<K>, pen: Pen) => unknown = writers[node.kind];
  return writer(node, pen);
}

const contexts = { mobile: 'MOBILE', desktop: 'DESKTOP' } as const;

function writeOptions({ context, disabled }: ItemOptions, wire: Record<string, unknown>): void {
  if (context !== undefined) wire.CONTEXT = contexts[context];
  if (disabled === true) wire.DISABLED = 'Y';
}
