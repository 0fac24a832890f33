import { textField } from '../../fields/text-field.ts';
import { drawItems } from '../draw-items.ts';
import { drawLink } from '../draw-link.ts';
import { present } from '../present.ts';
import type { BlockDrawer } from './block-drawer.ts';

/** USER: a name with an avatar. Only LINK makes the name a link; ids are not clickable on the web (client.md §5). */
export const drawUsers: BlockDrawer = (content, path, drawing) => ({
  block: {
    users: drawItems(content, path, drawing, (item, place) => {
      const name = textField(item, 'NAME');
      if (name === undefined) {
        drawing.note('MALFORMED', place, 'A user without a name');
        return undefined;
      }
      return {
        name,
        ...present({ link: drawLink(item, place, drawing), avatar: textField(item, 'AVATAR') }),
      };
    }),
  },
});
