/** The reasons a preview may give. */
export type NoteCode =
  | 'MALFORMED'
  | 'REFUSED'
  | 'UNKNOWN_BLOCK'
  | 'FREEZES'
  | 'UNSAFE_URL'
  | 'NESTED_LINK'
  | 'TABLE_UNSEEN'
  | 'HTML_IN_RICH_LINK'
  | 'HEX_IGNORED'
  | 'HIDDEN_BUTTON'
  | 'DEAD_BUTTON'
  | 'MENU_UNSEEN'
  | 'APPROXIMATE'
  | 'RAW_IN_PUSH'
  | 'NOT_IN_PUSH';

/** Something the picture can't show, or shows otherwise than the author may expect. */
export interface Note {
  /** Stable, one per reason. */
  readonly code: NoteCode;
  /** Into the stored message: `['attach', 'BLOCKS', 2, 'GRID', 0]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
