import { countField } from '../../fields/count-field.ts';
import { textField } from '../../fields/text-field.ts';
import { drawItems } from '../draw-items.ts';
import { drawLink } from '../draw-link.ts';
import { fileSizeText } from '../file-size-text.ts';
import { shortFileName } from '../short-file-name.ts';
import type { BlockDrawer } from './block-drawer.ts';

/** FILE: an icon by extension, a shortened name, a rounded size (client.md §5). */
export const drawFiles: BlockDrawer = (content, path, drawing) => {
  const opens: (string | null)[] = [];
  const files = drawItems(content, path, drawing, (item, place) => {
    opens.push(drawLink(item, place, drawing) ?? null);
    return {
      name: shortFileName(textField(item, 'NAME') ?? 'Untitled'),
      size: fileSizeText(countField(item, 'SIZE')),
    };
  });
  return { block: { files }, opens };
};
