import { fmt } from '@riposte/builder';
import { emptyCell, type Cell } from './cell.ts';
import type { Entry } from './entry.ts';

/**
 * The rows of a table as labels and values, since a row has room for two and TABLE shows nothing on the web
 * (client.md §5): two columns are what they are; wider ones become a group for each row, labelled by the header.
 */
export function groupRows(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): readonly (readonly Entry[])[] {
  const isPair = header.length <= 2 && rows.every(([first]) => (first ?? emptyCell).isPlain);
  const groups = isPair ? [pairsOf(header, rows)] : groupsOf(header, rows.length === 0 ? [[]] : rows);
  return groups.map((group) => group.filter(isThere)).filter((group) => group.length > 0);
}

function pairsOf(header: readonly Cell[], rows: readonly (readonly Cell[])[]): readonly Entry[] {
  const [label = emptyCell, { plain, words } = emptyCell] = header;
  return [
    // Labels are bold anyway.
    { label: label.plain, value: plain === '' ? undefined : [fmt.bold(words)] },
    ...rows.flatMap(([first = emptyCell, second = emptyCell, ...beyond]) => [
      { label: first.plain, value: valueOf(second) },
      ...beyond.map((cell) => ({ label: '', value: valueOf(cell) })),
    ]),
  ];
}

/** Beyond, labels without a value tell nobody anything, and there may be as many as rows times columns. */
const mostCells = 10_000;

/** What the first column says names the row, so it is bold. A row that ends early shows the labels it has no more for. */
function groupsOf(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): readonly (readonly Entry[])[] {
  const isSmall = header.length * rows.length <= mostCells;
  return rows.map((row) => {
    const missing = !isSmall
      ? []
      : header.slice(row.length).map(({ plain }): Entry => ({ label: plain, value: undefined }));
    const written = row.flatMap((cell, index): readonly Entry[] => {
      if (cell.plain === '') return [];
      return [
        { label: header[index]?.plain ?? '', value: index === 0 ? [fmt.bold(cell.words)] : cell.words },
      ];
    });
    return [...written, ...missing];
  });
}

function valueOf({ plain, words }: Cell): Entry['value'] {
  return plain === '' ? undefined : words;
}

function isThere({ label, value }: Entry): boolean {
  return label !== '' || value !== undefined;
}
