import { countField } from '../../fields/count-field.ts';
import { textField } from '../../fields/text-field.ts';
import { drawItems } from '../draw-items.ts';
import { drawLink } from '../draw-link.ts';
import { drawPicture } from '../draw-picture.ts';
import type { BlockDrawer } from './block-drawer.ts';

/** IMAGE: pictures in a row; PREVIEW is shown, LINK opened (client.md §5). */
export const drawImages: BlockDrawer = (content, path, drawing) => {
  const opens: (string | null)[] = [];
  const images = drawItems(content, path, drawing, (item, place) => {
    const link = drawLink(item, place, drawing);
    const image = drawPicture({
      src: textField(item, 'PREVIEW') ?? link,
      title: textField(item, 'NAME'),
      width: countField(item, 'WIDTH'),
      height: countField(item, 'HEIGHT'),
    });
    if (image === undefined) drawing.note('MALFORMED', place, 'A picture without an address');
    else opens.push(link ?? null);
    return image;
  });
  return { block: { images }, opens };
};
