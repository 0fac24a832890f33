import type { NoteCode } from '../notes/note-texts.ts';
import type { Piece } from '../pieces/piece.ts';
import type { FootnoteDefinition, Node } from '../tree/node.ts';

/** Markup that is on already; within itself it adds nothing. */
export type Mark = 'bold' | 'italic' | 'strike' | 'link';

/** Where a node stands, and what all of them share. */
export interface Context {
  /** Whether blocks may be made: tables, rules and pictures are text otherwise. */
  readonly attach: boolean;
  /** What each line but the first starts with. */
  readonly indent: string;
  readonly marks: readonly Mark[];
  /** Where the link around leads; a picture in a link opens it. */
  readonly link: string | undefined;
  /** Quotes around: the client draws one level. */
  readonly quotes: number;
  readonly depth: number;
  readonly footnotes: Footnotes;
  readonly note: (code: NoteCode, node: Node) => void;
  readonly convert: (node: Node, context: Context) => readonly Piece[];
}

/** Footnotes in the order in which the text names them. */
export interface Footnotes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** The number of one, from 1. */
  readonly numberOf: (name: string) => number;
  /** The names there are numbers for, in their order; grows while footnotes are told, for one may name another. */
  readonly named: readonly string[];
}
