import { emit, type Policy } from '@riposte/bbcode';
import { writeAction } from '../actions/write-action.ts';
import type { Wire } from '../compile/wire.ts';
import type { ItemKind, ItemNode } from './item-node.ts';
import type { ItemOptions } from './item-options.ts';

const writers: { readonly [K in ItemKind]: (node: ItemNode<K>, policy: Policy) => Wire } = {
  item: ({ label, action, options }, policy) => ({
    TEXT: emit([{ kind: 'text', value: label }], 'menuText', { policy }),
    ...writeAction(action),
    ...writeOptions(options),
  }),
  raw: ({ item }) => item,
};

/** A menu item in the portal's keys (portal.md §5). */
export function writeItem<K extends ItemKind>(node: ItemNode<K>, policy: Policy): Wire {
  const writer: (node: ItemNode<K>, policy: Policy) => Wire = writers[node.kind];
  return writer(node, policy);
}

function writeOptions({ context, disabled }: ItemOptions): Wire {
  return {
    ...(context !== undefined && { CONTEXT: context.toUpperCase() }),
    ...(disabled === true && { DISABLED: 'Y' }),
  };
}
