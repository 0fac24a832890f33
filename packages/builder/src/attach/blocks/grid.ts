import { emit } from '@riposte/bbcode';
import type { Formatted } from '../../text/formatted.ts';
import type { Tone } from '../../tree/tone.ts';

/** How the rows of a grid stand. `table` shows nothing on the web (client.md §5). */
export type GridDisplay = 'block' | 'line' | 'row' | 'table';

/** Rows of label and value. */
export interface GridFields {
  readonly rows: readonly GridRow[];
  readonly display: GridDisplay;
  readonly width: number | undefined;
}

export interface GridRow {
  readonly label: Formatted;
  readonly value: Formatted;
  readonly tone: Tone | undefined;
  readonly link: string | undefined;
  readonly width: number | undefined;
}

export function writeGrid({ rows, display, width: common }: GridFields): unknown {
  return rows.map(({ label, value, tone, link, width = common }) => ({
    DISPLAY: display.toUpperCase(),
    NAME: emit(label.nodes, 'attachPlain'),
    VALUE: emit(value.nodes, 'attachText'),
    ...(width !== undefined && { WIDTH: width }),
    ...(tone !== undefined && { COLOR_TOKEN: tone }),
    ...(link !== undefined && { LINK: emit([{ kind: 'text', value: link }], 'url') }),
  }));
}
