import type { Problem } from '../tree/problem.ts';
import type { DelimiterFields } from './blocks/delimiter.ts';
import type { GridFields } from './blocks/grid.ts';
import type { LinkFields } from './blocks/link.ts';
import type { MessageFields } from './blocks/message.ts';

interface BlockFields {
  readonly message: MessageFields;
  readonly delimiter: DelimiterFields;
  readonly link: LinkFields;
  readonly grid: GridFields;
  /** A block in the portal's own keys. */
  readonly raw: { readonly block: Readonly<Record<string, unknown>> };
}

export type BlockKind = keyof BlockFields;

/** One block of an attach, in order. */
export type BlockNode<K extends BlockKind = BlockKind> = {
  readonly [P in K]: { readonly kind: P; readonly problems: readonly Problem[] } & BlockFields[P];
}[K];
