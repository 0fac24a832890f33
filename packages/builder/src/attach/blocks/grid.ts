import type { Policy } from '@riposte/bbcode';
import { describeValue } from '../../issues/describe-value.ts';
import { checkOptions, oneOf, pixels, text, type OptionRules } from '../../options/check-options.ts';
import type { Inline } from '../../text/inline.ts';
import {
  emitText,
  problemsOfPlainText,
  problemsOfText,
  toTextValue,
  type TextValue,
} from '../../text/text-value.ts';
import { noProblems, within, type Problem } from '../../tree/problem.ts';
import { tones, type Tone } from '../../tree/tone.ts';
import type { BlockNode } from '../block-node.ts';
import { writeName, writeUrl } from './block-parts.ts';

/** How the rows of a grid stand. `table` shows nothing on the web (client.md §5). */
export type GridDisplay = 'block' | 'line' | 'row' | 'table';

/** Rows of label and value. */
export interface GridFields {
  readonly rows: readonly GridRow[];
  readonly display: GridDisplay;
  readonly width: number | undefined;
}

export interface GridRow {
  readonly label: TextValue;
  readonly value: TextValue;
  readonly tone: Tone | undefined;
  readonly link: string | undefined;
  readonly width: number | undefined;
}

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
  if (Array.isArray(rows)) return { cells: rows, problems: noProblems };
  if (typeof rows !== 'object' || rows === null) {
    return {
      cells: [],
      problems: [{ code: 'NOT_A_GRID', details: { given: describeValue(rows) }, path: [] }],
    };
  }
  const moved = Object.keys(rows).find((key) => /^(?:0|[1-9]\d{0,9})$/.test(key));
  return {
    cells: Object.entries(rows),
    problems:
      moved === undefined ? noProblems : [{ code: 'GRID_KEYS_REORDERED', details: { key: moved }, path: [] }],
  };
}

function createRow(cell: unknown): { readonly row: GridRow; readonly problems: readonly Problem[] } {
  if (!Array.isArray(cell)) {
    const problem: Problem = { code: 'NOT_A_ROW', details: { given: describeValue(cell) }, path: [] };
    return { row: emptyRow, problems: [problem] };
  }
  const [first, second, given = noOptions] = cell as readonly unknown[];
  const label = toTextValue(first);
  const value = toTextValue(second);
  const { options, problems } = checkOptions<CellOptions>(given as CellOptions, cellRules);
  return {
    row: { label, value, tone: options.tone, link: options.link, width: options.width },
    problems: [
      ...within('name', problemsOfPlainText(label)),
      ...within('value', problemsOfText(value, 'attachText')),
      ...problems,
    ],
  };
}

const noOptions: CellOptions = {};
const emptyRow: GridRow = { label: '', value: '', tone: undefined, link: undefined, width: undefined };

export function writeGrid({ rows, display, width: common }: GridFields, policy: Policy): unknown {
  return rows.map(({ label, value, tone, link, width = common }) => ({
    DISPLAY: display.toUpperCase(),
    NAME: writeName(label, policy),
    VALUE: emitText(value, 'attachText', policy),
    ...(width !== undefined && { WIDTH: width }),
    ...(tone !== undefined && { COLOR_TOKEN: tone }),
    ...(link !== undefined && { LINK: writeUrl(link) }),
  }));
}
