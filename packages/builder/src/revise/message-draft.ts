import type { Action } from '../actions/action.ts';
import type { DelimiterFields } from '../attach/blocks/delimiter.ts';
import type { FileOptions } from '../attach/blocks/file.ts';
import type { CellOptions, GridOptions } from '../attach/blocks/grid.ts';
import type { ImageOptions } from '../attach/blocks/image.ts';
import type { LinkOptions } from '../attach/blocks/link.ts';
import type { RichLinkOptions } from '../attach/blocks/rich-link.ts';
import type { UserOptions } from '../attach/blocks/user.ts';
import type { CommandButtonOptions } from '../keyboard/button-options.ts';
import type { ItemOptions } from '../menu/item-options.ts';
import type { Formatted } from '../text/formatted.ts';
import type { Inline } from '../text/inline.ts';
import type { Tone } from '../tree/tone.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A message laid open: plain data to change in place. What comes of it is checked as if it had been composed. */
export interface MessageDraft {
  text: Inline;
  attach: AttachDraft;
  keyboard: ButtonDraft[];
  menu: ItemDraft[];
  system?: boolean | undefined;
  urlPreview?: boolean | undefined;
}

/** The attach laid open: its blocks in order, and what stands beside them. */
export interface AttachDraft {
  blocks: BlockDraft[];
  tone?: Tone | undefined;
  color?: string | undefined;
  description?: string | Formatted | undefined;
}

/** A block laid open; `options` as its method of the builder takes them. */
export type BlockDraft =
  | { kind: 'message'; text: Inline }
  | { kind: 'delimiter'; options: Open<DelimiterFields> }
  | { kind: 'link'; label?: string | undefined; url: string; options: Open<LinkOptions> }
  | { kind: 'richLink'; label: string; url: string; options: Open<RichLinkOptions> }
  | { kind: 'user'; label: string; options: Open<UserOptions> }
  | { kind: 'grid'; rows: RowDraft[]; options: Open<GridOptions> }
  | { kind: 'image'; label?: string | undefined; url: string; options: Open<ImageOptions> }
  | { kind: 'file'; label: string; url: string; options: Open<FileOptions> }
  | { kind: 'raw'; block: Record<string, unknown> };

/** A row of a grid laid open. */
export type RowDraft = [label: Inline, value: Inline, options?: Open<CellOptions>];

/** What a click does, laid open. */
export type ActionDraft = Action extends infer A ? (A extends unknown ? Open<A> : never) : never;

/** An element of the keyboard laid open. */
export type ButtonDraft =
  | { kind: 'button'; label: string; action: ActionDraft; options: Open<CommandButtonOptions> }
  | { kind: 'break' }
  | { kind: 'raw'; button: Record<string, unknown> };

/** An item of the menu laid open. */
export type ItemDraft =
  | { kind: 'item'; label: string; action: ActionDraft; options: Open<ItemOptions> }
  | { kind: 'raw'; item: Record<string, unknown> };
