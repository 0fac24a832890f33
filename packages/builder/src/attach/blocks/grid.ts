import { attempt } from '../../issues/attempt.ts';
import { describeValue, isSealed } from '../../issues/describe-value.ts';
import { checkOptions, oneOf, pixels, text, type OptionRules } from '../../options/check-options.ts';
import type { Inline } from '../../text/inline.ts';
import { unsure, type Pen } from '../../pen/pen.ts';
import { writeActing } from '../../pen/write-acting.ts';
import { writeNumber } from '../../pen/write-number.ts';
import { writePlainLine } from '../../pen/write-plain.ts';
import { writeUrl } from '../../pen/write-url.ts';
import { problemsOfPlainText, problemsOfText, toTextValue, type TextValue } from '../../text/text-value.ts';
import { concat, noProblems, within, type Problem } from '../../tree/problem.ts';
import { tones, type Tone } from '../../tree/tone.ts';
import type { BlockNode } from '../block-node.ts';

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
  const { options, problems } = checkOptions(given, gridRules);
  const made = attempt(() => createRows(rows)) ?? createRowsOneByOne(rows);
  return {
    kind: 'grid',
    rows: made.rows,
    display: options.display ?? 'block',
    width: options.width,
    problems: within('grid', concat(problems, made.problems)),
  };
}

interface MadeRows {
  readonly rows: readonly GridRow[];
  readonly problems: readonly Problem[];
}

function createRows(given: unknown, make: MakeRow = createRow): MadeRows {
  const { cells, problems } = cellsOf(given);
  const found = [...problems];
  // Copied, since a map would pass over gaps; mapped, since a list that is pushed to makes room for seventeen.
  const rows = [...cells].map((cell, index) => make(cell, index, found));
  return { rows, problems: found };
}

/** What is wrong with a row is added to what is wrong with all. */
type MakeRow = (cell: unknown, index: number, found: Problem[]) => GridRow;

/** Where reading one row throws, the others stay. */
function createRowsOneByOne(given: unknown): MadeRows {
  const made = attempt(() =>
    createRows(
      given,
      (cell, index, found) => attempt(() => createRow(cell, index, found)) ?? notARow(cell, index, found),
    ),
  );
  return made ?? { rows: [], problems: [notAGrid(given)] };
}

export function checkGrid({ rows }: GridFields): readonly Problem[] {
  const ofRows = rows.flatMap(({ label, value }, index) =>
    within(index, [
      ...within('name', problemsOfPlainText(label)),
      ...within('value', problemsOfText(value, 'attachText')),
    ]),
  );
  return within('grid', ofRows);
}

interface Cells {
  readonly cells: readonly unknown[];
  readonly problems: readonly Problem[];
}

function cellsOf(rows: unknown): Cells {
  // Gaps included, which `map` would pass over.
  if (Array.isArray(rows)) return { cells: rows, problems: noProblems };
  if (typeof rows !== 'object' || rows === null) return { cells: [], problems: [notAGrid(rows)] };
  const labels = Object.keys(rows);
  if (labels.length === 0 && isSealed(rows)) return { cells: [], problems: [notAGrid(rows)] };
  const moved = labels.find((key) => /^(?:0|[1-9]\d{0,9})$/.test(key));
  return {
    cells: Object.entries(rows),
    problems:
      moved === undefined ? noProblems : [{ code: 'GRID_KEYS_REORDERED', details: { key: moved }, path: [] }],
  };
}

function notAGrid(rows: unknown): Problem {
  return { code: 'NOT_A_GRID', details: { given: describeValue(rows) }, path: [] };
}

function notARow(cell: unknown, index: number, found: Problem[]): GridRow {
  found.push({ code: 'NOT_A_ROW', details: { given: describeValue(cell) }, path: [index] });
  return emptyRow;
}

function createRow(cell: unknown, index: number, found: Problem[]): GridRow {
  if (!Array.isArray(cell)) return notARow(cell, index, found);
  const given = cell as readonly unknown[];
  const label = toTextValue(given[0]);
  const value = toTextValue(given[1]);
  // Each by name: to copy the empty row and write over it takes twice as long as to read two texts.
  if (given[2] === undefined) return { label, value, tone: undefined, link: undefined, width: undefined };
  const { options, problems } = checkOptions<CellOptions>(given[2] as CellOptions, cellRules);
  found.push(...within(index, problems));
  const { tone, link, width } = options;
  return { label, value, tone, link, width };
}

const emptyRow: GridRow = { label: '', value: '', tone: undefined, link: undefined, width: undefined };

const displayWords = { block: 'BLOCK', line: 'LINE', row: 'ROW', table: 'TABLE' } as const;

/** What is stored around the rows, around the fields of one, and around each further field. */
const frame = '{"GRID":[]}'.length;
const rowFrame = '{"DISPLAY":"","NAME":,"VALUE":,"COLOR_TOKEN":"base"}'.length;
const costs = { width: '"WIDTH":,'.length, link: '"LINK":,'.length } as const;

export function writeGrid(look: GridFields, pen: Pen): unknown {
  const { rows } = look;
  pen.cost += rows.length === 0 ? unsure : frame + rows.length - 1;
  return { GRID: rows.map((row) => writeRow(row, look, pen)) };
}

function writeRow(
  { label, value, tone, link, width: own }: GridRow,
  { display, width: common }: Pick<GridFields, 'display' | 'width'>,
  pen: Pen,
): unknown {
  const word = displayWords[display];
  pen.cost += display === 'table' ? unsure : rowFrame + word.length;
  const row: Record<string, unknown> = { DISPLAY: word, NAME: '', VALUE: '' };
  // A row needs one of the two; without either the portal drops it, or draws an empty line.
  const isBlank = label === '' && value === '';
  row.NAME = label === '' && !isBlank ? nothing(pen) : writePlainLine(pen, label, 'attachPlain');
  row.VALUE = value === '' && !isBlank ? nothing(pen) : writeActing(pen, value, 'attachText');
  const width = own ?? common;
  if (width !== undefined) {
    pen.cost += display === 'row' && value === '' ? unsure : costs.width;
    row.WIDTH = writeNumber(pen, width);
  }
  if (tone !== undefined) {
    pen.cost += tone.length - 4;
    row.COLOR_TOKEN = tone;
  }
  if (link !== undefined) {
    pen.cost += costs.link;
    row.LINK = writeUrl(pen, link);
  }
  return row;
}

/** The two quotes. */
function nothing(pen: Pen): string {
  pen.cost += 2;
  return '';
}
