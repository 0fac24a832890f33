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

function wrapCells(cells: readonly Span[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let used = 0;
  let breakAt = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell === undefined) break;
    if (cell.text === ' ' || cell.width > 1) breakAt = at;
    used += cell.width;
    if (used <= width || at === start) continue;
    const end = breakAt > start ? breakAt : at;
    lines.push(joinCells(cells.slice(start, end)));
    start = cells[end]?.text === ' ' ? end + 1 : end;
    at = start - 1;
    used = 0;
    breakAt = start;
  }
  lines.push(joinCells(cells.slice(start)));
  return lines;
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
