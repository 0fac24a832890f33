import type { RawNode } from '../tags/raw.ts';
import type { Position } from '../positions/position.ts';

/** What may stand around text; at most one of a kind, since the client cannot nest them (client.md §2). */
export type MarkKind = 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'color' | 'link';

/** A pair of tags around a stretch of leaves; a mark is itself only, so equal neighbours stay two. */
export interface Mark {
  readonly kind: MarkKind;
  readonly open: string;
  readonly close: string;
}

/** Text that is still to be escaped. */
export interface LiteralLeaf {
  readonly kind: 'literal';
  readonly text: string;
  readonly position: Position;
  readonly marks: readonly Mark[];
}

/** BB code of ours. */
export interface CodeLeaf {
  readonly kind: 'code';
  readonly code: string;
  readonly marks: readonly Mark[];
  /** Whether the client eats a line break right behind it. */
  readonly eatsLineBreak?: boolean;
}

/** BB code that an author wrote. */
export interface RawLeaf {
  readonly kind: 'raw';
  readonly node: RawNode;
  readonly code: string;
  readonly marks: readonly Mark[];
}

/** What follows starts on a line of its own. */
export interface BreakLeaf {
  readonly kind: 'break';
}

/** What leaves something in the text; the marks stand around it from the outside in. */
export type WrittenLeaf = LiteralLeaf | CodeLeaf | RawLeaf;

/** The tree unrolled. */
export type Leaf = WrittenLeaf | BreakLeaf;
