import type { Handler } from '../convert/handler.ts';
import { readCell } from '../tables/cell.ts';
import { gridPieces } from '../tables/grid-pieces.ts';
import { groupRows } from '../tables/group-rows.ts';
import { ofKind } from '../tree/of-kind.ts';
import { textRows } from '../tables/text-rows.ts';

export const table: Handler<'table'> = (node, context) => {
  context.note('TABLE', node);
  // No block stands in a cell, so pictures and all else are text.
  const within = { ...context, attach: false, indent: '' };
  const [header = [], ...rows] = ofKind(node.children, 'tableRow').map((row) =>
    ofKind(row.children, 'tableCell').map((cell) => readCell(cell, within)),
  );
  const groups = groupRows(header, rows);
  if (groups.length === 0) return [];
  if (context.attach) return gridPieces(groups);
  return [{ kind: 'text', words: [textRows(groups, context.indent)], before: '' }];
};
