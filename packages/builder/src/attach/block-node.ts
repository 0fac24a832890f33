import type { Problem } from '../tree/problem.ts';
import type { DelimiterFields } from './blocks/delimiter.ts';
import type { FileFields } from './blocks/file.ts';
import type { GridFields } from './blocks/grid.ts';
import type { ImageFields } from './blocks/image.ts';
import type { LinkFields } from './blocks/link.ts';
import type { MessageFields } from './blocks/message.ts';
import type { RichLinkFields } from './blocks/rich-link.ts';
import type { UserFields } from './blocks/user.ts';

interface BlockFields {
  readonly message: MessageFields;
  readonly delimiter: DelimiterFields;
  readonly link: LinkFields;
  readonly richLink: RichLinkFields;
  readonly user: UserFields;
  readonly grid: GridFields;
  readonly image: ImageFields;
  readonly file: FileFields;
  /** A block in the portal's own keys. */
  readonly raw: { readonly block: Readonly<Record<string, unknown>> };
}

export type BlockKind = keyof BlockFields;

/** One block of an attach, in order. */
export type BlockNode<K extends BlockKind = BlockKind> = {
  readonly [P in K]: { readonly kind: P; readonly problems: readonly Problem[] } & BlockFields[P];
}[K];
