import type { DrawnRichLink } from '@riposte/preview';
import type { Opens } from '../opens.ts';
import { showOpens } from '../show-opens.ts';
import { showPicture } from '../show-picture.ts';
import { showText } from '../show-text.ts';

/** Link previews, with what stands below them. */
export function richCard(links: readonly DrawnRichLink[], opens: Opens): string {
  return links
    .flatMap(({ name = '', desc, image }, index) => [
      `card: ${showOpens(name, opens[index])}`,
      ...(desc === undefined ? [] : [`  ${showText(desc).replaceAll('\n', '\n  ')}`]),
      ...(image === undefined ? [] : [`  ${showPicture(image)}`]),
    ])
    .join('\n');
}
