const bar = 0x7c;
const backslash = 0x5c;

/** The cells of a row: a bar that begins or ends it makes none, and an escaped bar is a bar (GFM). */
export function splitRow(row: string): readonly string[] {
  const cells: string[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let index = start; index < row.length; index += 1) {
    const sign = row.charCodeAt(index);
    if (sign === backslash) index += 1;
    if (sign !== bar) continue;
    cells.push(readCell(row.slice(start, index)));
    start = index + 1;
  }
  return start < row.length ? [...cells, readCell(row.slice(start))] : cells;
}

function readCell(written: string): string {
  return written.replace(/\\[\\|]/g, (pair) => (pair === '\\|' ? '|' : pair)).trim();
}
