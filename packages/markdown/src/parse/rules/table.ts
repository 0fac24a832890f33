import type { StateBlock } from 'markdown-it';
import type { BlockRule } from './rule.ts';
import { splitRow } from './split-row.ts';

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * A table (GFM). The parser's own rule drops cells beyond those of the head, and makes up those that are missing; here
 * rows keep what is written.
 */
export const table: BlockRule = (state, line, endLine, silent) => {
  if (line + 2 > endLine || !isRow(state, line) || !isRow(state, line + 1)) return false;
  const delimiters = textOf(state, line + 1);
  if (!/^[|:-][|:\- \t]/.test(delimiters) || /^-[ \t]/.test(delimiters) || !delimiterRow.test(delimiters))
    return false;
  const head = textOf(state, line);
  if (!head.includes('|') || splitRow(head).length !== splitRow(delimiters).length) return false;
  if (silent) return true;

  const { parentType } = state;
  state.parentType = 'table';
  const open = state.push('table_open', 'table', 1);
  pushRow(state, line);
  const end = pushBody(state, line + 2, endLine);
  state.push('table_close', 'table', -1);
  open.map = [line, end];
  state.parentType = parentType;
  state.line = end;
  return true;
};

function pushBody(state: StateBlock, from: number, endLine: number): number {
  const ends = state.md.block.ruler.getRules('blockquote');
  let line = from;
  while (line < endLine && isRow(state, line) && !state.isEmpty(line)) {
    const at = line;
    if (ends.some((rule) => rule(state, at, endLine, true))) break;
    pushRow(state, line);
    line += 1;
  }
  return line;
}

function pushRow(state: StateBlock, line: number): void {
  state.push('row_open', 'tr', 1).map = [line, line + 1];
  for (const cell of splitRow(textOf(state, line))) {
    state.push('cell_open', 'td', 1).map = [line, line + 1];
    const content = state.push('inline', '', 0);
    content.content = cell;
    content.map = [line, line + 1];
    state.push('cell_close', 'td', -1);
  }
  state.push('row_close', 'tr', -1);
}

/** Whether a line belongs to the container the table is in, and is no code by its indent. */
function isRow({ sCount, blkIndent }: StateBlock, line: number): boolean {
  const indent = (sCount[line] ?? 0) - blkIndent;
  return indent >= 0 && indent < 4;
}

function textOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trim();
}
