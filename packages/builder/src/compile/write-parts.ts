import type { Policy } from '@riposte/bbcode';
import type { Part } from '@riposte/portal';
import { writeLook } from '../attach/attach-look.ts';
import { writeBlock } from '../attach/write-block.ts';
import { writeButton } from '../keyboard/write-button.ts';
import { writeItem } from '../menu/write-item.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { lastOf, mapSequence } from '../tree/sequence.ts';
import type { Wire } from './wire.ts';

/** What every part needs to know to be written. */
export interface Writing {
  readonly policy: Policy;
  /** Belongs into keyboard and menu: everywhere right, and at some methods the only place (portal.md §6.2). */
  readonly botId: number | undefined;
  /** Whether a menu is written as an object even where no bot is known (portal.md §6.9). */
  readonly fullMenu: boolean;
}

/** The parts in the portal's keys; undefined for what was not composed. */
export const partWriters = {
  attach: ({ attach, look }, { policy }) =>
    attach.length === 0 && Object.keys(look).length === 0
      ? undefined
      : { BLOCKS: mapSequence(attach, (node) => writeBlock(node, policy)), ...writeLook(look, policy) },
  keyboard: ({ keyboard }, { policy, botId }) => {
    if (keyboard.length === 0) return undefined;
    const buttons = mapSequence(keyboard, (node) => writeButton(node, policy));
    if (lastOf(keyboard)?.kind === 'break') buttons.pop();
    return botId === undefined ? { BUTTONS: buttons } : { BOT_ID: botId, BUTTONS: buttons };
  },
  menu: ({ menu }, { policy, botId, fullMenu }) => {
    if (menu.length === 0) return undefined;
    const items = mapSequence(menu, (node) => writeItem(node, policy));
    if (botId !== undefined) return { BOT_ID: botId, ITEMS: items };
    return fullMenu ? { ITEMS: items } : items;
  },
} as const satisfies Readonly<
  Record<Part, (tree: MessageTree, writing: Writing) => Wire | readonly Wire[] | undefined>
>;
