import { stripControls } from '../../text/strip-controls.ts';
import { graphemes } from './graphemes.ts';
import type { Line, Span, Style } from './line.ts';
import { textWidth } from './text-width.ts';

interface Cell {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
}

const tab = '    ';

/**
 * Breaks text into lines of at most `width` columns: at line breaks, then at spaces and beside East Asian
 * characters, and within a word only where it is longer than a line. Control characters go here.
 */
export function wrapSpans(spans: readonly Span[], width: number): readonly Line[] {
  return splitAtBreaks(spans).flatMap((cells) => wrapCells(cells, width));
}

function splitAtBreaks(spans: readonly Span[]): readonly (readonly Cell[])[] {
  let current: Cell[] = [];
  const lines = [current];
  for (const { text, style } of spans) {
    stripControls(text)
      .replaceAll('\t', tab)
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) lines.push((current = []));
        for (const char of graphemes(part)) current.push({ text: char, style, width: textWidth(char) });
      });
  }
  return lines;
}

function wrapCells(cells: readonly Cell[], width: number): readonly Line[] {
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

/** Neighbouring cells of one style become one span again. */
function joinCells(cells: readonly Cell[]): Line {
  const line: Span[] = [];
  let from = 0;
  cells.forEach((cell, at) => {
    if (cells[at + 1]?.style === cell.style) return;
    const text = cells.slice(from, at + 1).map((joined) => joined.text);
    line.push({ text: text.join(''), style: cell.style });
    from = at + 1;
  });
  return line;
}
