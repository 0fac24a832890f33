import { takePen } from '../pen/pen.ts';
import type { ItemNode } from '../menu/item-node.ts';
import type { ItemOptions } from '../menu/item-options.ts';
import { checkItem } from '../menu/check-item.ts';
import { writeItem } from '../menu/write-item.ts';
import { isSwapped } from '../issues/is-swapped.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';
import { chooseNode, type Lifted } from './choose-node.ts';
import { liftAction, toSentAction } from './lift-action.ts';
import { itemStoredAs } from './stored-as.ts';
import { unescapeHtml } from './to-sent.ts';
import { isFields, said, textOf, type Fields } from './values.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A stored menu read back. */
export function liftMenu(stored: readonly unknown[]): {
  readonly nodes: readonly ItemNode[];
  readonly problems: readonly Problem[];
} {
  const lifted = stored.map(liftItem);
  return {
    nodes: lifted.flatMap(({ node }) => node ?? []),
    problems: within(
      'menu',
      lifted.flatMap(({ lost }, index) => within(index, lost)),
    ),
  };
}

function liftItem(given: unknown): Lifted<ItemNode> {
  const { BOT_ID: _, ...stored }: Fields = isFields(given) ? given : {};
  return chooseNode<ItemNode>(stored, {
    own: ownItem,
    raw: rawItem,
    check: checkItem,
    storedAs,
    what: 'The item',
  });
}

function ownItem(stored: unknown): ItemNode | undefined {
  if (!isFields(stored)) return undefined;
  const text = textOf(stored.TEXT);
  const made = liftAction(stored);
  if (text === undefined || made === undefined) return undefined;
  const label = unescapeHtml(text);
  const { action, problems } = made;
  if (action.kind === 'link' && isSwapped(label, action.url)) return undefined;
  return { kind: 'item', label, action, options: liftOptions(stored), problems };
}

function liftOptions(stored: Fields): ItemOptions {
  return said({
    disabled: stored.DISABLED === 'Y' ? true : undefined,
    context: stored.CONTEXT === 'MOBILE' ? 'mobile' : stored.CONTEXT === 'DESKTOP' ? 'desktop' : undefined,
  });
}

function rawItem(stored: unknown): ItemNode {
  const tidy = withoutDefaults(stored);
  const item: Fields = isFields(tidy) ? tidy : {};
  const { TEXT } = item;
  const sent = typeof TEXT === 'string' ? { ...item, TEXT: unescapeHtml(TEXT) } : item;
  return { kind: 'raw', item: toSentAction(sent), problems: noProblems };
}

function storedAs(node: ItemNode): unknown {
  const again = itemStoredAs(writeItem(node, takePen('bbcode')));
  if (!isFields(again)) return again;
  const { BOT_ID: _, ...rest } = again;
  return rest;
}
