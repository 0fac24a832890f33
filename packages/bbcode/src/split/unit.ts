import type { TextNode } from '../tags/text-node.ts';

/** What may be closed and opened again in the next part; a link only where it is longer than a part. */
export type Wrapper = Extract<
  TextNode,
  {
    readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'color' | 'quote' | 'link';
  }
>;

/** How good a place the end of a unit is: none, behind a word, a sentence, a line, a paragraph. */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** A piece that stays together if it can: of a text or of code, or another tag as it is. */
export interface Unit {
  /** The node it comes from; neighbours from the same one become one again. */
  readonly source: TextNode;
  /** The piece of a text or of code; undefined for another tag. */
  readonly piece: string | undefined;
  /** Whether to rather lose the tags around it than cut it: a tag, a bare address, a line of code. */
  readonly isWhole: boolean;
  /** What is wrapped around it, from the outside in. */
  readonly wrappers: readonly Wrapper[];
  readonly rank: Rank;
}
