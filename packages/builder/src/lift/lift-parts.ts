import type { MessageTree } from '../reply/message-tree.ts';
import type { Problem } from '../tree/problem.ts';
import { toSequence } from '../tree/sequence.ts';
import { liftAttach } from './lift-attach.ts';
import { liftKeyboard } from './lift-keyboard.ts';
import { liftMenu } from './lift-menu.ts';
import { isFields, type Fields } from './values.ts';

/** The parts of a message in the portal's stored form; undefined for one it does not have. */
export interface StoredForm {
  readonly attaches: readonly Fields[];
  readonly isColorSaid: boolean;
  readonly keyboard: readonly unknown[];
  readonly menu: readonly unknown[];
}

/** The parts of a tree, and what of them does not come back as it was. */
export function liftParts({ attaches, isColorSaid, keyboard, menu }: StoredForm): {
  readonly tree: Pick<MessageTree, 'attach' | 'look' | 'keyboard' | 'menu'>;
  readonly problems: readonly Problem[];
} {
  const attach = liftAttach(attaches, { isColorSaid });
  const buttons = liftKeyboard(keyboard);
  const items = liftMenu(menu);
  return {
    tree: {
      attach: toSequence(attach.blocks),
      look: attach.look,
      keyboard: toSequence(buttons.nodes),
      menu: toSequence(items.nodes),
    },
    problems: [...attach.problems, ...buttons.problems, ...items.problems],
  };
}

/** A stored attach is one or, at some methods, several (portal.md §6.9, §6.11). */
export function attachesOf(stored: unknown): readonly Fields[] {
  return (Array.isArray(stored) ? stored : [stored]).filter(isFields);
}
