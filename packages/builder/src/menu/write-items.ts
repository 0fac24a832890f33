import { emit } from '@riposte/bbcode';
import { writeAction } from '../actions/write-action.ts';
import { toArray } from '../tree/sequence.ts';
import type { ItemKind, ItemNode } from './item-node.ts';
import type { ItemOptions } from './item-options.ts';
import type { MenuBuilder } from './menu-builder.ts';

type Wire = Readonly<Record<string, unknown>>;

const writers: { readonly [K in ItemKind]: (node: ItemNode<K>) => Wire } = {
  item: ({ label, action, options }) => ({
    TEXT: emit([{ kind: 'text', value: label }], 'menuText'),
    ...writeAction(action),
    ...writeOptions(options),
  }),
  raw: ({ item }) => item,
};

function writeItem<K extends ItemKind>(node: ItemNode<K>): Wire {
  const writer: (node: ItemNode<K>) => Wire = writers[node.kind];
  return writer(node);
}

function writeOptions({ context, disabled }: ItemOptions): Wire {
  return {
    ...(context !== undefined && { CONTEXT: context.toUpperCase() }),
    ...(disabled === true && { DISABLED: 'Y' }),
  };
}

/** The items in the portal's keys (portal.md §5); undefined where there is none. */
export function writeItems(menu: MenuBuilder | undefined): readonly Wire[] | undefined {
  return menu === undefined || menu.nodes.length === 0
    ? undefined
    : toArray(menu.nodes).map((node) => writeItem(node));
}
