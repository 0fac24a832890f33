/** A picture or an icon among the text. */
export type Atom =
  | { readonly image: string; readonly size?: string }
  | { readonly icon: string; readonly width: string; readonly height: string; readonly title: string };

/**
 * A stretch with the same marks, which are sorted and unique: `b i u s`, `size:20`, `color:#rrggbb`, `link:HREF`,
 * `user:ID`, `chat:ID`, `lines:ID`, `context:DIALOG`, `send:CMD`, `put:CMD`, `call:`, `quote`, `quote-name`,
 * `quote-time`, `code`. A line break is `\n` in the text.
 */
export type Run =
  | { readonly text: string; readonly marks: readonly string[] }
  | { readonly atom: Atom; readonly marks: readonly string[] };

/** What a person sees of a text. */
export interface Reading {
  readonly runs: readonly Run[];
  /** What the chat list and notifications show. */
  readonly plain: string;
  /** Set where nobody sees anything: who hangs or breaks over the text. There are no runs then. */
  readonly freezes?: 'portal' | 'client';
}
