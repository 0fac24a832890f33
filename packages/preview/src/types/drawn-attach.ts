import type { ColorToken } from '@riposte/portal';
import type { Run } from '@riposte/bbcode';

/** The four colours that reach a reader: hex colours are ignored by the web client (client.md §5). */
export type Tone = ColorToken;

/** An attach as the web client draws it: the bar's colour and the blocks in order. */
export interface DrawnAttach {
  readonly bar: Tone;
  readonly blocks: readonly DrawnBlock[];
}

/** What each kind of block shows. Empty strings are left out, except a file's size. */
export interface DrawnBlocks {
  readonly message: readonly Run[];
  readonly delimiter: DrawnDelimiter;
  readonly users: readonly DrawnUser[];
  readonly links: readonly DrawnLink[];
  readonly rich: readonly DrawnRichLink[];
  readonly grid: readonly DrawnGridItem[];
  readonly images: readonly DrawnImage[];
  readonly files: readonly DrawnFile[];
}

/** The kinds of block a client draws, by the key of their content. */
export type DrawnBlockKind = keyof DrawnBlocks;

/** One block: exactly one key. */
export type DrawnBlock = {
  [Kind in DrawnBlockKind]: Readonly<Record<Kind, DrawnBlocks[Kind]>>;
}[DrawnBlockKind];

/** A thin line between blocks. */
export interface DrawnDelimiter {
  /** Pixels; the client cuts it at the width of the bubble. */
  readonly width: number;
  /** `#rrggbb`; the client's grey where absent. */
  readonly color?: string;
}

/** A person, chat or bot by name; only `link` makes the name a link. */
export interface DrawnUser {
  readonly name: string;
  readonly link?: string;
  readonly avatar?: string;
}

/** A link with a description and a picture. */
export interface DrawnLink {
  readonly href?: string;
  readonly label?: string;
  readonly desc?: readonly Run[];
  readonly image?: DrawnImage;
}

/** A preview of a page. */
export interface DrawnRichLink {
  readonly name?: string;
  readonly desc?: string;
  readonly image?: DrawnImage;
}

/** A name with its value; `row` sets them side by side, `line` the next item beside this one. */
export interface DrawnGridItem {
  readonly display: 'block' | 'line' | 'row';
  readonly name?: string;
  readonly value?: readonly Run[];
  /** Pixels: of the item, or of the name's column in a row. */
  readonly width?: number;
  readonly tone?: Tone;
  readonly link?: string;
}

/** A picture; without `width` and `height` it stands in a box of 272 × 272. */
export interface DrawnImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  readonly fit?: 'cover' | 'contain';
  readonly title?: string;
}

/** A file by its shortened name. */
export interface DrawnFile {
  readonly name: string;
  /** `1 MB`; empty where the portal knows no size. */
  readonly size: string;
}
