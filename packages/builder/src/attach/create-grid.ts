import { describeValue } from '../issues/describe-value.ts';
import { checkOptions, oneOf, pixels, text, type OptionRules } from '../options/check-options.ts';
import { problemsIn } from '../text/formatted.ts';
import type { Inline } from '../text/inline.ts';
import { toFormatted } from '../text/to-formatted.ts';
import { within, type Problem } from '../tree/problem.ts';
import { tones, type Tone } from '../tree/tone.ts';
import type { BlockNode } from './block-node.ts';
import type { GridDisplay, GridRow } from './blocks/grid.ts';

/** How one row of a grid looks. */
export interface CellOptions {
  readonly tone?: Tone | undefined;
  /** Makes the value a link. */
  readonly link?: string | undefined;
  /** Pixels. */
  readonly width?: number | undefined;
}

/** One row of a grid: label, value and how it looks. */
export type GridCell = readonly [label: Inline, value: Inline, options?: CellOptions];

/** Rows as an object keyed by label, or as pairs, which keep their order whatever the labels are. */
export type GridRows = Readonly<Record<string, Inline>> | readonly GridCell[];

/** How all rows of a grid look. */
export interface GridOptions {
  readonly display?: GridDisplay | undefined;
  /** Pixels, for every row that does not say its own. */
  readonly width?: number | undefined;
}

const gridRules: OptionRules<GridOptions> = {
  display: oneOf('block', 'line', 'row', 'table'),
  width: pixels,
};
const cellRules: OptionRules<CellOptions> = { tone: oneOf(...tones), link: text, width: pixels };

export function createGrid(rows: GridRows, given: GridOptions): BlockNode<'grid'> {
  const { options, problems: ofOptions } = checkOptions(given, gridRules);
  const { cells, problems: ofRows } = cellsOf(rows);
  const made = cells.map(createRow);
  return {
    kind: 'grid',
    rows: made.map(({ row }) => row),
    display: options.display ?? 'block',
    width: options.width,
    problems: within('grid', [
      ...ofOptions,
      ...ofRows,
      ...made.flatMap(({ problems }, index) => within(index, problems)),
    ]),
  };
}

function cellsOf(rows: unknown): {
  readonly cells: readonly unknown[];
  readonly problems: readonly Problem[];
} {
  if (Array.isArray(rows)) return { cells: rows, problems: [] };
  if (typeof rows !== 'object' || rows === null) {
    return {
      cells: [],
      problems: [{ code: 'NOT_A_GRID', details: { given: describeValue(rows) }, path: [] }],
    };
  }
  const moved = Object.keys(rows).find((key) => /^(?:0|[1-9]\d{0,9})$/.test(key));
  return {
    cells: Object.entries(rows),
    problems: moved === undefined ? [] : [{ code: 'GRID_KEYS_REORDERED', details: { key: moved }, path: [] }],
  };
}

function createRow(cell: unknown): { readonly row: GridRow; readonly problems: readonly Problem[] } {
  if (!Array.isArray(cell)) {
    const problem: Problem = { code: 'NOT_A_ROW', details: { given: describeValue(cell) }, path: [] };
    return { row: emptyRow, problems: [problem] };
  }
  const [first, second, given = {}] = cell as readonly unknown[];
  const label = toFormatted(first);
  const value = toFormatted(second);
  const { options, problems } = checkOptions<CellOptions>(given as CellOptions, cellRules);
  return {
    row: { label, value, tone: options.tone, link: options.link, width: options.width },
    problems: [
      ...within('name', label.problems),
      ...within('value', problemsIn(value, 'attachText')),
      ...problems,
    ],
  };
}

const nothing = toFormatted('');
const emptyRow: GridRow = {
  label: nothing,
  value: nothing,
  tone: undefined,
  link: undefined,
  width: undefined,
};
