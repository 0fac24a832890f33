import type { Formatted } from '@riposte/builder';
import type { Context } from '../convert/context.ts';
import { isSeen } from '../pieces/is-seen.ts';
import type { TableCell } from '../tree/node.ts';
import { plainOf } from '../pieces/plain-of.ts';
import type { Words } from '../pieces/words.ts';

/** What stands in one cell. */
export interface Cell {
  readonly words: Words;
  /** Without markup, on one line; empty where nothing is seen. */
  readonly plain: string;
  /** Whether it is no more than its plain text: what goes from a label is bold or italic at most. */
  readonly isPlain: boolean;
}

export const emptyCell: Cell = { words: [], plain: '', isPlain: true };

const plainKinds: ReadonlySet<string> = new Set(['text', 'bold', 'italic']);

export function readCell(cell: TableCell, context: Context): Cell {
  const pieces = context.convert(cell, context);
  const words = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.words : [piece.plain]));
  const plain = plainOf(words).replace(/\s+/g, ' ').trim();
  return isSeen(plain) ? { words, plain, isPlain: words.every(isPlainWord) } : emptyCell;
}

function isPlainWord(word: Words[number]): boolean {
  return typeof word === 'string' || isPlainText(word.nodes);
}

function isPlainText(nodes: Formatted['nodes']): boolean {
  return nodes.every(
    (node) => plainKinds.has(node.kind) && (!('children' in node) || isPlainText(node.children)),
  );
}
