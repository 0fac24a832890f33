import type { Policy } from '@riposte/bbcode';
import type { BlockKind, BlockNode } from '../attach/block-node.ts';
import type { GridRow } from '../attach/blocks/grid.ts';
import { noProblems } from '../tree/problem.ts';
import { costOfBlock } from './cost-of-block.ts';
import { partText } from './part-text.ts';

/** Makes blocks of one that is larger than there is room; undefined where it cannot be parted. */
type PartBlock<K extends BlockKind> = (
  node: BlockNode<K>,
  room: number,
  policy: Policy,
) => readonly BlockNode[] | undefined;

const partMessage: PartBlock<'message'> = (node, room, policy) => {
  const toNode = (text: BlockNode<'message'>['text']): BlockNode<'message'> => ({
    kind: 'message',
    text,
    problems: noProblems,
  });
  return partText(node.text, room, (piece) => costOfBlock(toNode(piece), policy))?.map(toNode);
};

/** Rows first; a row that is too large alone goes on in rows without a label. */
const partGrid: PartBlock<'grid'> = (node, room, policy) => {
  const withRows = (rows: readonly GridRow[]): BlockNode<'grid'> => ({ ...node, rows, problems: noProblems });
  const costOf = (rows: readonly GridRow[]): number => costOfBlock(withRows(rows), policy);
  const parted: BlockNode[] = [];
  let rows: GridRow[] = [];
  for (const row of node.rows) {
    const pieces = costOf([row]) < room ? [row] : partRow(row, room, (piece) => costOf([piece]));
    if (pieces === undefined) return undefined;
    for (const piece of pieces) {
      if (rows.length > 0 && costOf([...rows, piece]) >= room) {
        parted.push(withRows(rows));
        rows = [];
      }
      rows.push(piece);
    }
  }
  return rows.length === 0 ? parted : [...parted, withRows(rows)];
};

function partRow(
  row: GridRow,
  room: number,
  costOf: (row: GridRow) => number,
): readonly GridRow[] | undefined {
  const values = partText(row.value, room, (value) => costOf({ ...row, value }));
  return values?.map((value, index) => ({ ...row, value, label: index === 0 ? row.label : '' }));
}

function notAtAll(): undefined {
  return undefined;
}

const parters: { readonly [K in BlockKind]: PartBlock<K> } = {
  message: partMessage,
  grid: partGrid,
  delimiter: notAtAll,
  link: notAtAll,
  richLink: notAtAll,
  user: notAtAll,
  image: notAtAll,
  file: notAtAll,
  raw: notAtAll,
};

/** Makes blocks that fit of one that does not; undefined where its kind cannot be parted. */
export function partBlock<K extends BlockKind>(
  node: BlockNode<K>,
  room: number,
  policy: Policy,
): readonly BlockNode[] | undefined {
  const parter: PartBlock<K> = parters[node.kind];
  return parter(node, room, policy);
}
