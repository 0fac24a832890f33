import type { ItemKind, ItemNode } from '../../menu/item-node.ts';
import { expressionOfJson } from '../expression-of-json.ts';
import { atom, type Link } from '../expression.ts';
import { sourceOfString } from '../source-of-string.ts';
import { codeOfAction, type WriteCall } from './code-of-action.ts';
import { options } from './code-of-block.ts';

const printers: { readonly [K in ItemKind]: (node: ItemNode<K>, writeCommand: WriteCall) => Link } = {
  item: ({ label, action, options: looks }, writeCommand) => {
    const said = options({ context: looks.context, disabled: looks.disabled === true ? true : undefined });
    const { name, args } = codeOfAction(action, label, { writeCommand, hasOptions: said.length > 0 });
    return { name, args: [atom(sourceOfString(label)), ...args, ...said] };
  },
  raw: ({ item }) => ({ name: 'raw', args: [expressionOfJson(item)] }),
};

/** An item of a menu as a call of the builder. */
export function codeOfItem<K extends ItemKind>(node: ItemNode<K>, writeCommand: WriteCall): Link {
  const print: (node: ItemNode<K>, writeCommand: WriteCall) => Link = printers[node.kind];
  return print(node, writeCommand);
}
