import type { StoredGridRow } from '@riposte/portal';
import { countField } from '../../fields/count-field.ts';
import type { Fields } from '../../fields/fields.ts';
import { textField } from '../../fields/text-field.ts';
import { toneField } from '../../fields/tone-field.ts';
import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { drawLink } from '../draw-link.ts';
import type { Drawing, Path } from '../drawing.ts';
import { cutAtNestedLink } from './cut-at-nested-link.ts';

/** One row of a GRID, or nothing: TABLE is not drawn on the web (client.md §5). */
export function drawGridItem(item: Fields, path: Path, drawing: Drawing): DrawnGridItem | undefined {
  const name = textField(item, 'NAME');
  const title = name ?? 'A row without a name';
  const drawCell = drawing.habit.gridDisplays[displayOf(item)];
  if (drawCell === null) {
    drawing.note('TABLE_UNSEEN', path, title);
    return undefined;
  }
  const link = drawLink(item, path, drawing);
  const text = textField(item, 'VALUE');
  // The portal keeps U+00A0 alone, and the client takes it for nothing (portal.md §3.2).
  const read = text === undefined || text.trim() === '' ? undefined : drawing.read(text, [...path, 'VALUE']);
  const value = read === undefined || link === undefined ? read : cutAtNestedLink(read);
  if (value !== read) drawing.note('NESTED_LINK', [...path, 'VALUE'], title);
  const hex = textField(item, 'COLOR');
  if (hex !== undefined) drawing.note('HEX_IGNORED', [...path, 'COLOR'], hex);
  const width = countField(item, 'WIDTH');
  return drawCell({ name, value, width, tone: toneField(item, 'COLOR_TOKEN'), link });
}

function displayOf(item: Fields): StoredGridRow['DISPLAY'] {
  const display = item.DISPLAY;
  return display === 'LINE' || display === 'ROW' || display === 'TABLE' ? display : 'BLOCK';
}
