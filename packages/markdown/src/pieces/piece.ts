import type { AttachBuilder } from '@riposte/builder';
import type { Words } from './words.ts';

/** What a part of the tree becomes: text that joins the text before it, or a block, which only an attach can hold. */
export type Piece = TextPiece | BlockPiece;

/** Text. */
export interface TextPiece {
  readonly kind: 'text';
  readonly words: Words;
  /** What stands between it and the text before it: nothing, or line breaks and the indent of the new line. */
  readonly before: string;
  /** Code and quotes take lines of their own, whatever stands around them. */
  readonly ownLines?: 'code' | 'quote';
}

/** A block of the attach. */
export interface BlockPiece {
  readonly kind: 'block';
  readonly before: string;
  readonly add: (attach: AttachBuilder) => AttachBuilder;
  /** What it says, for the line of the chat list. */
  readonly plain: string;
}
