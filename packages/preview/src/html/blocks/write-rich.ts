import type { DrawnRichLink } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkOrSpan } from '../link-or-span.ts';
import { writePicture } from '../write-picture.ts';
import type { Opens } from '../../types/opens.ts';

/** Link previews: a name, a description, a picture. */
export function writeRich(rich: readonly DrawnRichLink[], opens: Opens): string {
  return rich.map((item, index) => writeItem(item, opens[index] ?? null)).join('');
}

function writeItem({ name, desc, image }: DrawnRichLink, opens: string | null): string {
  return element(
    'div',
    { class: 'riposte-rich' },
    linkOrSpan(opens, 'riposte-rich-name', escapeHtml(name ?? '')) +
      (desc === undefined ? '' : element('div', { class: 'riposte-rich-desc' }, escapeHtml(desc))) +
      (image === undefined ? '' : element('div', { class: 'riposte-images' }, writePicture(image, opens))),
  );
}
