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
  const [label = emptyCell, { plain, text } = emptyCell] = header;
  return [
    // Labels are bold anyway.
    { label: label.plain, value: plain === '' ? undefined : fmt.bold(text) },
    ...rows.map(([first = emptyCell, second = emptyCell]) => ({
      label: first.plain,
      value: valueOf(second),
    })),
  ];
}

/** What the first column says names the row, so it is bold. A row that ends early shows the labels it has no more for. */
function groupsOf(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): readonly (readonly Entry[])[] {
  return rows.map((row) => {
    const missing = header.slice(row.length).map(({ plain }): Entry => ({ label: plain, value: undefined }));
    const written = row.flatMap((cell, index): readonly Entry[] => {
      if (cell.plain === '') return [];
      return [{ label: header[index]?.plain ?? '', value: index === 0 ? fmt.bold(cell.text) : cell.text }];
    });
    return [...written, ...missing];
  });
}

function valueOf({ plain, text }: Cell): Entry['value'] {
  return plain === '' ? undefined : text;
}

function isThere({ label, value }: Entry): boolean {
  return label !== '' || value !== undefined;
}
