import type { Policy } from '@riposte/bbcode';
import { LIMITS, type Part, type Size } from '@riposte/portal';
import { plainLook, writeLook } from '../attach/attach-look.ts';
import { checkBlock } from '../attach/check-block.ts';
import { writeBlock } from '../attach/write-block.ts';
import { checkButton } from '../keyboard/check-button.ts';
import { writeButton, type ButtonPen } from '../keyboard/write-button.ts';
import { checkItem } from '../menu/check-item.ts';
import { writeItem } from '../menu/write-item.ts';
import { takePen, unsure, type Pen } from '../pen/pen.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { noProblems, type Problem } from '../tree/problem.ts';
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
  /** What is the matter with its elements, with paths from the message down. */
  readonly problems: readonly Problem[];
}

/** The parts in the portal's keys; undefined for what was not composed. */
export const partWriters = {
  attach: ({ attach, look }, { policy }) => {
    if (attach.length === 0 && (look === plainLook || Object.keys(look).length === 0)) return undefined;
    const pen = takePen(policy);
    // A look without a block to wear it is for the model to refuse.
    if (attach.length === 0) pen.cost = unsure;
    const { written, items, problems } = writeEach('attach', attach, {
      count: attach.length,
      pen,
      write: writeBlock,
      check: checkBlock,
    });
    const wire: Record<string, unknown> = { BLOCKS: written };
    writeLook(look, wire, pen);
    // A comma between the blocks.
    return { wire, size: sizeOf(pen.cost + items.length - 1, items), problems };
  },
  keyboard: ({ keyboard }, { policy, botId }) => {
    if (keyboard.length === 0) return undefined;
    const pen: ButtonPen = { policy, botId, cost: 0, isSuspect: false };
    const { written, items, problems } = writeEach('keyboard', keyboard, {
      count: lastOf(keyboard)?.kind === 'break' ? keyboard.length - 1 : keyboard.length,
      pen,
      write: writeButton,
      check: checkButton,
    });
    const wire = botId === undefined ? { BUTTONS: written } : { BOT_ID: botId, BUTTONS: written };
    // The brackets, and a comma between the buttons.
    return { wire, size: sizeOf(pen.cost + items.length + 1, items), problems };
  },
  menu: ({ menu }, { policy, botId, fullMenu }) => {
    if (menu.length === 0) return undefined;
    const pen = takePen(policy);
    const { written, items, problems } = writeEach('menu', menu, {
      count: menu.length,
      pen,
      write: writeItem,
      check: checkItem,
    });
    const size = sizeOf(pen.cost, items);
    if (botId !== undefined) return { wire: { BOT_ID: botId, ITEMS: written }, size, problems };
    return { wire: fullMenu ? { ITEMS: written } : written, size, problems };
  },
} as const satisfies Readonly<Record<Part, (tree: MessageTree, writing: Writing) => WrittenPart | undefined>>;

function sizeOf(used: number, items: Size['items']): Size {
  return { used, limit: LIMITS.part, items };
}

/** How the elements of one part are written, and looked at where that met something unusual. */
interface ElementWriter<Node, P extends Pen> {
  readonly count: number;
  readonly pen: P;
  readonly write: (node: Node, pen: P) => unknown;
  readonly check: (node: Node) => readonly Problem[];
}

/** A fresh list of what is written for each node, what each of them costs, and what is the matter with them. */
function writeEach<Node extends { readonly problems: readonly Problem[] }, P extends Pen>(
  part: Part,
  { shared, length }: Sequence<Node>,
  { count, pen, write, check }: ElementWriter<Node, P>,
): {
  readonly written: readonly unknown[];
  readonly items: Size['items'];
  readonly problems: readonly Problem[];
} {
  const written: unknown[] = [];
  const items: { path: readonly [Part, number]; size: number }[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < length; index += 1) {
    const node = shared[index];
    if (node === undefined) break;
    if (index < count) {
      const before = pen.cost;
      written.push(write(node, pen));
      items.push({ path: [part, index], size: pen.cost - before });
    }
    if (node.problems.length === 0 && !pen.isSuspect) continue;
    const ofTexts = pen.isSuspect ? check(node) : noProblems;
    pen.isSuspect = false;
    for (const problem of [...node.problems, ...ofTexts])
      problems.push({ ...problem, path: [part, index, ...problem.path] });
  }
  return { written, items, problems };
}
