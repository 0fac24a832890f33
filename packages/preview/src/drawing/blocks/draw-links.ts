import { countField } from '../../fields/count-field.ts';
import { textField } from '../../fields/text-field.ts';
import { drawItems } from '../draw-items.ts';
import { drawLink } from '../draw-link.ts';
import { drawPicture } from '../draw-picture.ts';
import { present } from '../present.ts';
import type { BlockDrawer } from './block-drawer.ts';

/** LINK: a name that leads somewhere, a description, a picture. HTML, where sent, stands in for DESC and is read as BB code too. */
export const drawLinks: BlockDrawer = (content, path, drawing) => ({
  block: {
    links: drawItems(content, path, drawing, (item, place) => {
      const href = drawLink(item, place, drawing);
      const name = textField(item, 'NAME');
      const desc = textField(item, 'HTML') ?? textField(item, 'DESC');
      const size = { width: countField(item, 'WIDTH'), height: countField(item, 'HEIGHT') };
      return present({
        href,
        label: name ?? href,
        desc: desc === undefined ? undefined : drawing.read(desc, place),
        image: drawPicture({ src: textField(item, 'PREVIEW'), title: name, ...size }),
      });
    }),
  },
});
