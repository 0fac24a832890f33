import { checkString } from '../issues/check-string.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { Inline } from '../text/inline.ts';
import { toFormatted } from '../text/to-formatted.ts';
import { within, type Problem } from '../tree/problem.ts';
import type { Tone } from '../tree/tone.ts';
import type { BlockNode } from './block-node.ts';
import type { GridDisplay, GridRow } from './blocks/grid.ts';

/** One row of a grid: label, value and how it looks. */
export type GridCell = readonly [
  label: Inline,
  value: Inline,
  options?: {
    readonly tone?: Tone | undefined;
    readonly link?: string | undefined;
    readonly width?: number | undefined;
  },
];

/** Rows as an object keyed by label, or as pairs, which keep their order whatever the labels are. */
export type GridRows = Readonly<Record<string, Inline>> | readonly GridCell[];

export interface GridOptions {
  readonly display?: GridDisplay | undefined;
  /** Pixels, for every row that does not say its own. */
  readonly width?: number | undefined;
}

export function createGrid(rows: GridRows, { display = 'block', width }: GridOptions): BlockNode<'grid'> {
  const cells: readonly GridCell[] = isPairs(rows) ? rows : Object.entries(rows);
  const made: GridRow[] = [];
  const problems: Problem[] = [];
  cells.forEach((cell: unknown, index) => {
    const { row, problems: own } = createRow(cell);
    made.push(row);
    problems.push(...within(index, own));
  });
  return { kind: 'grid', rows: made, display, width, problems: within('grid', problems) };
}

function isPairs(rows: GridRows): rows is readonly GridCell[] {
  return Array.isArray(rows);
}

function createRow(cell: unknown): { readonly row: GridRow; readonly problems: readonly Problem[] } {
  if (!Array.isArray(cell)) {
    const problem: Problem = { code: 'NOT_A_ROW', details: { given: describeValue(cell) }, path: [] };
    const nothing = toFormatted('');
    return {
      row: { label: nothing, value: nothing, tone: undefined, link: undefined, width: undefined },
      problems: [problem],
    };
  }
  const [first, second, options = {}] = cell as unknown as GridCell;
  const label = toFormatted(first);
  const value = toFormatted(second);
  const link = options.link === undefined ? undefined : checkString(options.link, 'link');
  return {
    row: { label, value, tone: options.tone, link: link?.value, width: options.width },
    problems: [
      ...within('name', label.problems),
      ...within('value', value.problems),
      ...(link?.problems ?? []),
    ],
  };
}
