import { stripControls } from '../../text/strip-controls.ts';
import { graphemeWidth } from './grapheme-width.ts';
import { graphemes } from './graphemes.ts';
import type { Line, Piece, Span } from './line.ts';

const tab = '    ';

/**
 * Breaks text into lines of at most `width` columns: at line breaks, then at spaces and beside East Asian
 * characters, and within a word only where it is longer than a line. Control characters go here.
 */
export function wrapPieces(pieces: readonly Piece[], width: number): readonly Line[] {
  return splitAtBreaks(pieces).flatMap((cells) => wrapCells(cells, width));
}

/** Each character a span of its own, in lines as the text has them. */
function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Span[])[] {
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const width = widths.get(text) ?? graphemeWidth(text);
    widths.set(text, width);
    return width;
  };
  let current: Span[] = [];
  const lines = [current];
  for (const { text, style } of pieces) {
    const parts = stripControls(text).replaceAll('\t', tab).split('\n');
    parts.forEach((part, index) => {
      if (index > 0) lines.push((current = []));
      for (const char of graphemes(part)) current.push({ text: char, style, width: measure(char) });
    });
  }
  return lines;
}

/** A place between two lines: the upper ends before `end`, the lower begins with `next`. */
interface Cut {
  readonly end: number;
  readonly next: number;
  /** Columns of everything before `end`, and of everything before `next`. */
  readonly endColumns: number;
  readonly nextColumns: number;
}

function wrapCells(cells: readonly Span[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let columns = 0;
  let last: Cut = { end: 0, next: 0, endColumns: 0, nextColumns: 0 };
  let gap = last;
  cells.forEach((cell, at) => {
    const here = { end: at, next: at, endColumns: columns, nextColumns: columns };
    if (cell.width > 1) gap = here;
    if (cell.text === ' ') gap = { ...here, next: at + 1, nextColumns: columns + cell.width };
    columns += cell.width;
    if (columns - last.nextColumns <= width || at === last.next) return;
    // A line of nothing but what has no width is none, so a gap right at its start does not count.
    const cut = gap.endColumns > last.nextColumns ? gap : here;
    lines.push(joinCells(cells.slice(last.next, cut.end)));
    last = cut;
  });
  return [...lines, joinCells(cells.slice(last.next))];
}

/** Neighbouring cells of one style become one span. */
function joinCells(cells: readonly Span[]): Line {
  const line: Span[] = [];
  let from = 0;
  cells.forEach(({ style }, at) => {
    if (cells[at + 1]?.style === style) return;
    const joined = cells.slice(from, at + 1);
    const width = joined.reduce((sum, cell) => sum + cell.width, 0);
    line.push({ text: joined.map(({ text }) => text).join(''), style, width });
    from = at + 1;
  });
  return line;
}
