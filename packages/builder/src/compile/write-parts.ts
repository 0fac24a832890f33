import type { Policy } from '@riposte/bbcode';
import { LIMITS, type Part, type Size } from '@riposte/portal';
import { writeLook } from '../attach/attach-look.ts';
import { writeBlock } from '../attach/write-block.ts';
import { writeButton } from '../keyboard/write-button.ts';
import { writeItem } from '../menu/write-item.ts';
import { unsure, type Pen } from '../pen/pen.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { lastOf, type Sequence } from '../tree/sequence.ts';

/** What every part needs to know to be written. */
export interface Writing {
  readonly policy: Policy;
  /** Belongs into keyboard and menu: everywhere right, and at some methods the only place (portal.md §6.2). */
  readonly botId: number | undefined;
  /** Whether a menu is written as an object even where no bot is known (portal.md §6.9). */
  readonly fullMenu: boolean;
}

/** A part in the portal's keys; its size as far as the pen could count it, else NaN. */
export interface WrittenPart {
  readonly wire: unknown;
  readonly size: Size;
}

/** The parts in the portal's keys; undefined for what was not composed. */
export const partWriters = {
  attach: ({ attach, look }, { policy }) => {
    if (attach.length === 0 && Object.keys(look).length === 0) return undefined;
    // A look without a block to wear it is for the model to refuse.
    const pen = { policy, cost: attach.length === 0 ? unsure : 0 };
    const { written, items } = writeEach(
      'attach',
      attach,
      attach.length,
      (node) => writeBlock(node, pen),
      pen,
    );
    const wire: Record<string, unknown> = { BLOCKS: written };
    writeLook(look, wire, pen);
    // A comma between the blocks.
    return { wire, size: sizeOf(pen.cost + items.length - 1, items) };
  },
  keyboard: ({ keyboard }, { policy, botId }) => {
    if (keyboard.length === 0) return undefined;
    const pen = { policy, botId, cost: 0 };
    const count = lastOf(keyboard)?.kind === 'break' ? keyboard.length - 1 : keyboard.length;
    const { written, items } = writeEach('keyboard', keyboard, count, (node) => writeButton(node, pen), pen);
    const wire = botId === undefined ? { BUTTONS: written } : { BOT_ID: botId, BUTTONS: written };
    // The brackets, and a comma between the buttons.
    return { wire, size: sizeOf(pen.cost + items.length + 1, items) };
  },
  menu: ({ menu }, { policy, botId, fullMenu }) => {
    if (menu.length === 0) return undefined;
    const pen = { policy, cost: 0 };
    const { written, items } = writeEach('menu', menu, menu.length, (node) => writeItem(node, pen), pen);
    const size = sizeOf(pen.cost, items);
    if (botId !== undefined) return { wire: { BOT_ID: botId, ITEMS: written }, size };
    return { wire: fullMenu ? { ITEMS: written } : written, size };
  },
} as const satisfies Readonly<Record<Part, (tree: MessageTree, writing: Writing) => WrittenPart | undefined>>;

function sizeOf(used: number, items: Size['items']): Size {
  return { used, limit: LIMITS.part, items };
}

/** A fresh list of what is written for each node, and what each of them costs. */
function writeEach<T>(
  part: Part,
  { shared }: Sequence<T>,
  count: number,
  write: (node: T) => unknown,
  pen: Pen,
): { readonly written: readonly unknown[]; readonly items: Size['items'] } {
  const written: unknown[] = [];
  const items: { path: readonly [Part, number]; size: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const node = shared[index];
    if (node === undefined) break;
    const before = pen.cost;
    written.push(write(node));
    items.push({ path: [part, index], size: pen.cost - before });
  }
  return { written, items };
}
