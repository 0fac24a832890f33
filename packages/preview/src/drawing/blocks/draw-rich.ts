import { countField } from '../../fields/count-field.ts';
import type { Fields } from '../../fields/fields.ts';
import { isFields } from '../../fields/is-fields.ts';
import { textField } from '../../fields/text-field.ts';
import { drawItems } from '../draw-items.ts';
import { drawLink } from '../draw-link.ts';
import { drawPicture } from '../draw-picture.ts';
import type { Drawing, Path } from '../drawing.ts';
import { decodeEntities } from '../decode-entities.ts';
import { htmlToText } from '../html-to-text.ts';
import { present } from '../present.ts';
import type { BlockDrawer } from './block-drawer.ts';

/** RICH_LINK: the portal's own link preview, which a bot may send as well (client.md §5). */
export const drawRich: BlockDrawer = (content, path, drawing) => {
  const opens: (string | null)[] = [];
  const rich = drawItems(content, path, drawing, (item, place) => {
    opens.push(drawLink(item, place, drawing) ?? null);
    const name = parsedText(item, 'NAME', place, drawing);
    const desc = textField(item, 'HTML') ?? parsedText(item, 'DESC', place, drawing);
    const stored = item.PREVIEW_SIZE;
    const size = isFields(stored) ? stored : {};
    const image = drawPicture({
      src: textField(item, 'PREVIEW'),
      title: name,
      width: countField(size, 'WIDTH'),
      height: countField(size, 'HEIGHT'),
    });
    return present({ name, desc, image });
  });
  return { block: { rich }, opens };
};

function parsedText(item: Fields, key: string, path: Path, drawing: Drawing): string | undefined {
  const html = textField(item, key);
  if (html === undefined) return undefined;
  const text = htmlToText(html);
  if (text !== decodeEntities(html)) drawing.note('HTML_IN_RICH_LINK', [...path, key], key);
  return text === '' ? undefined : text;
}
