import { isFields } from '../fields/is-fields.ts';
import type { Fields } from '../fields/fields.ts';
import type { Drawing, Path } from './drawing.ts';

/** Draws each object of a list; whatever else stands in it is noted and left out. */
export function drawItems<Item>(
  content: unknown,
  path: Path,
  drawing: Drawing,
  drawItem: (item: Fields, path: Path) => Item | undefined,
): readonly Item[] {
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  return list.flatMap((item, index) => {
    const place = [...path, index];
    if (!isFields(item)) {
      drawing.note('MALFORMED', place, `Item ${index + 1}`);
      return [];
    }
    const drawn = drawItem(item, place);
    return drawn === undefined ? [] : [drawn];
  });
}
