import type { DrawnLink } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkOrSpan } from '../link-or-span.ts';
import { writePicture } from '../write-picture.ts';
import { writeRuns } from '../write-runs.ts';

/** Links with a description and a picture. */
export function writeLinks(links: readonly DrawnLink[]): string {
  return links.map(writeLink).join('');
}

function writeLink({ href, label, desc, image }: DrawnLink): string {
  return element(
    'div',
    { class: 'riposte-link-block' },
    linkOrSpan(href, 'riposte-link', escapeHtml(label ?? '')) +
      (desc === undefined ? '' : element('div', {}, writeRuns(desc))) +
      // The client's picture of a link opens nothing itself.
      (image === undefined ? '' : element('div', { class: 'riposte-images' }, writePicture(image, null))),
  );
}
