import type { AttachBuilder, GridCell } from '@riposte/builder';
import type { Piece } from '../pieces/piece.ts';
import { plainOf } from '../pieces/plain-of.ts';
import type { Entry } from './entry.ts';

/** Pixels of a label: about eleven a bold character, and no more than leaves room for the value on a phone. */
const letter = 11;
const narrowest = 60;
const widest = 200;

/** A grid for each group, and a line between them. */
export function gridPieces(groups: readonly (readonly Entry[])[]): readonly Piece[] {
  const width = widthOf(groups.flat());
  return groups.flatMap((group, index): readonly Piece[] => {
    // Only between the two there is a width to keep (client.md §5).
    const rows = group.map(({ label, value }): GridCell => {
      return label === '' || value === undefined ? [label, value] : [label, value, { width }];
    });
    const grid: Piece = {
      kind: 'block',
      before: '',
      add: (attach) => attach.grid(rows, { display: 'row' }),
      plain: group.map(tell).join(', '),
    };
    return index === 0 ? [grid] : [separator, grid];
  });
}

const separator: Piece = {
  kind: 'block',
  before: '',
  add: (attach: AttachBuilder) => attach.delimiter(),
  plain: '',
};

function widthOf(entries: readonly Entry[]): number {
  const labels = new Set(entries.map(({ label }) => label));
  const longest = [...labels].reduce((most, label) => Math.max(most, Array.from(label).length), 0);
  return Math.min(Math.max(longest * letter + 14, narrowest), widest);
}

function tell({ label, value }: Entry): string {
  const said = value === undefined ? '' : plainOf(value).replace(/\s+/g, ' ').trim();
  return label !== '' && said !== '' ? `${label}: ${said}` : label + said;
}
