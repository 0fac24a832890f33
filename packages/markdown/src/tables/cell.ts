import type { Formatted } from '@riposte/builder';
import type { Context } from '../convert/context.ts';
import { isSeen } from '../pieces/is-seen.ts';
import type { TableCell } from '../tree/node.ts';
import { plainOf } from '../pieces/plain-of.ts';
import { concat } from '../pieces/text-piece.ts';

/** What stands in one cell. */
export interface Cell {
  readonly text: Formatted;
  /** Without markup, on one line; empty where nothing is seen. */
  readonly plain: string;
  /** Whether it is no more than its plain text: what goes from a label is bold or italic at most. */
  readonly isPlain: boolean;
}

export const emptyCell: Cell = { text: concat([]), plain: '', isPlain: true };

const plainKinds: ReadonlySet<string> = new Set(['text', 'bold', 'italic']);

/** No block stands in a cell, so pictures and all else are text. */
export function readCell(cell: TableCell, context: Context): Cell {
  const pieces = context.convert(cell, { ...context, attach: false, indent: '' });
  const text = concat(pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.plain)));
  const plain = plainOf(text).replace(/\s+/g, ' ').trim();
  return isSeen(plain) ? { text, plain, isPlain: isPlainText(text.nodes) } : emptyCell;
}

function isPlainText(nodes: Formatted['nodes']): boolean {
  return nodes.every(
    (node) => plainKinds.has(node.kind) && (!('children' in node) || isPlainText(node.children)),
  );
}
