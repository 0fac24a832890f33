import type { Position } from '../positions/position.ts';

/** What may stand around text; at most one of a kind, since the client cannot nest them (client.md §2). */
export type MarkKind = 'bold' | 'italic' | 'underline' | 'strike' | 'link';

/** A pair of tags around a stretch of leaves; a mark is itself only, so equal neighbours stay two. */
export interface Mark {
  readonly kind: MarkKind;
  readonly open: string;
  readonly close: string;
}

/** The tree unrolled: what is written, and the tags around it from the outside in. */
export type Leaf =
  | {
      readonly kind: 'literal';
      readonly text: string;
      readonly position: Position;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'code' | 'raw'; readonly code: string; readonly marks: readonly Mark[] };
