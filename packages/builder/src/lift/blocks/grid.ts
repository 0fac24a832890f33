import type { BlockNode } from '../../attach/block-node.ts';
import { createGrid, type GridCell, type GridDisplay } from '../../attach/blocks/grid.ts';
import { emitText, type TextValue } from '../../text/text-value.ts';
import { raw } from '../../text/raw.ts';
import { tones } from '../../tree/tone.ts';
import { liftAttachText } from '../lift-text.ts';
import { toSentText } from '../to-sent.ts';
import { isFields, numberOf, said, textOf, type Fields } from '../values.ts';

const displays: Readonly<Record<string, GridDisplay>> = {
  BLOCK: 'block',
  LINE: 'line',
  ROW: 'row',
  TABLE: 'table',
};

/** Rows that stand alike; a width that all of them have is said once. */
export function liftGrid(stored: unknown): BlockNode | undefined {
  const rows: readonly unknown[] = Array.isArray(stored) ? stored : [];
  if (!rows.every(isFields)) return undefined;
  const [first] = rows;
  const display = displays[textOf(first?.DISPLAY) ?? ''];
  if (first === undefined || display === undefined || rows.some(({ DISPLAY }) => DISPLAY !== first.DISPLAY))
    return undefined;
  const width = rows.every(({ WIDTH }) => WIDTH === first.WIDTH) ? numberOf(first.WIDTH) : undefined;
  const cells = rows.map((row) => liftRow(row, width));
  return createGrid(cells, said({ display: display === 'block' ? undefined : display, width }));
}

function liftRow(row: Fields, common: number | undefined): GridCell {
  const label = liftLabel(textOf(row.NAME) ?? '');
  const value = liftAttachText(textOf(row.VALUE) ?? '');
  const options = said({
    tone: tones.find((tone) => tone === row.COLOR_TOKEN && tone !== 'base'),
    link: textOf(row.LINK),
    width: common === undefined ? numberOf(row.WIDTH) : undefined,
  });
  return Object.keys(options).length === 0 ? [label, value] : [label, value, options];
}

/** No markup acts in a label. */
function liftLabel(stored: string): TextValue {
  const sent = toSentText(stored);
  return emitText(stored, 'attachPlain', 'bbcode') === sent ? stored : raw(sent);
}
