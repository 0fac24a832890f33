import type { StoredBlock } from '@riposte/portal';
import { takePen } from '../pen/pen.ts';
import type { BlockNode } from '../attach/block-node.ts';
import { checkBlock } from '../attach/check-block.ts';
import { writeBlock } from '../attach/write-block.ts';
import { noProblems } from '../tree/problem.ts';
import { liftDelimiter } from './blocks/delimiter.ts';
import { liftFile } from './blocks/file.ts';
import { liftGrid } from './blocks/grid.ts';
import { liftImage } from './blocks/image.ts';
import { liftLink } from './blocks/link.ts';
import { liftMessage } from './blocks/message.ts';
import { liftRichLink } from './blocks/rich-link.ts';
import { liftUser } from './blocks/user.ts';
import { chooseNode, type Lifted } from './choose-node.ts';
import { blocksStoredAs } from './stored-as.ts';
import { toSent, unescapeHtml } from './to-sent.ts';
import { isFields } from './values.ts';
import { withoutDefaults } from './without-defaults.ts';

type BlockKey = StoredBlock extends infer Block ? (Block extends unknown ? keyof Block : never) : never;

const lifters: Readonly<Record<BlockKey, (stored: unknown) => BlockNode | undefined>> = {
  MESSAGE: liftMessage,
  DELIMITER: liftDelimiter,
  USER: liftUser,
  LINK: liftLink,
  RICH_LINK: liftRichLink,
  GRID: liftGrid,
  IMAGE: liftImage,
  FILE: liftFile,
};

/** A stored block as the builder's own where that is stored the same, else as a raw one. */
export function liftBlock(stored: unknown): Lifted<BlockNode> {
  return chooseNode(stored, { own: ownBlock, raw: rawBlock, check: checkBlock, storedAs, what: 'The block' });
}

function ownBlock(stored: unknown): BlockNode | undefined {
  if (!isFields(stored)) return undefined;
  const [key, ...others] = Object.keys(stored);
  if (key === undefined || others.length > 0 || !isBlockKey(key)) return undefined;
  return lifters[key](stored[key]);
}

function isBlockKey(key: string): key is BlockKey {
  return Object.hasOwn(lifters, key);
}

function rawBlock(stored: unknown): BlockNode {
  const sent = toSent(withoutDefaults(stored));
  return { kind: 'raw', block: isFields(sent) ? unwrapped(sent) : {}, problems: noProblems };
}

/** A list of one is an object as well, but for rows (portal.md §3.1 rule 11). */
function unwrapped(block: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(block).map(([key, value]) => {
      if (!Array.isArray(value) || key === 'GRID') return [key, value];
      const list: readonly unknown[] = value.map(withSentNetworkId);
      return [key, list.length === 1 ? list[0] : list];
    }),
  );
}

/** Of a network id the first character is HTML-escaped, and the rest a number, 0 where there is none (portal.md §3.2). */
function withSentNetworkId(element: unknown): unknown {
  if (!isFields(element) || typeof element.NETWORK_ID !== 'string') return element;
  const { NETWORK_ID } = element;
  return { ...element, NETWORK_ID: NETWORK_ID === '0' ? '' : unescapeHtml(NETWORK_ID) };
}

function storedAs(node: BlockNode): unknown {
  const blocks = blocksStoredAs(writeBlock(node, takePen('bbcode')));
  return blocks.length > 1 ? blocks : blocks[0];
}
