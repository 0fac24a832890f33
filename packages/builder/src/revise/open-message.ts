import type { BlockNode } from '../attach/block-node.ts';
import type { ButtonNode } from '../keyboard/button-node.ts';
import type { ItemNode } from '../menu/item-node.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { toArray } from '../tree/sequence.ts';
import type { ActionDraft, BlockDraft, ButtonDraft, ItemDraft, MessageDraft } from './message-draft.ts';
import { openBlock } from './open-block.ts';

/** Which node each element of a draft was made from: one that comes back untouched is that node. */
export interface DraftedNodes {
  readonly blocks: ReadonlyMap<BlockDraft, BlockNode>;
  readonly buttons: ReadonlyMap<ButtonDraft, ButtonNode>;
  readonly items: ReadonlyMap<ItemDraft, ItemNode>;
}

/** A tree laid open. */
export function openMessage(tree: MessageTree): {
  readonly draft: MessageDraft;
  readonly nodes: DraftedNodes;
} {
  const blocks = new Map(toArray(tree.attach).map((node) => [openBlock(node), node]));
  const buttons = new Map(toArray(tree.keyboard).map((node) => [openButton(node), node]));
  const items = new Map(toArray(tree.menu).map((node) => [openItem(node), node]));
  return {
    draft: {
      text: tree.text,
      attach: { blocks: [...blocks.keys()], ...tree.look },
      keyboard: [...buttons.keys()],
      menu: [...items.keys()],
      system: tree.system,
      urlPreview: tree.urlPreview,
    },
    nodes: { blocks, buttons, items },
  };
}

function openButton(node: ButtonNode): ButtonDraft {
  switch (node.kind) {
    case 'button':
      return { kind: 'button', label: node.label, action: openAction(node), options: { ...node.options } };
    case 'break':
      return { kind: 'break' };
    case 'raw':
      return { kind: 'raw', button: { ...node.button } };
  }
}

function openItem(node: ItemNode): ItemDraft {
  return node.kind === 'item'
    ? { kind: 'item', label: node.label, action: openAction(node), options: { ...node.options } }
    : { kind: 'raw', item: { ...node.item } };
}

function openAction({ action }: { readonly action: Readonly<ActionDraft> }): ActionDraft {
  return { ...action };
}
