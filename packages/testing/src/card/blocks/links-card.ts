import type { DrawnLink } from '@riposte/preview';
import { showOpens } from '../show-opens.ts';
import { showPicture } from '../show-picture.ts';
import { showRuns } from '../show-runs.ts';

/** Links, with what stands below them. */
export function linksCard(links: readonly DrawnLink[]): string {
  return links
    .flatMap(({ href, label = '', desc = [], image }) => [
      `link: ${showOpens(label, href)}`,
      ...(desc.length === 0 ? [] : [`  ${showRuns(desc).replaceAll('\n', '\n  ')}`]),
      ...(image === undefined ? [] : [`  ${showPicture(image)}`]),
    ])
    .join('\n');
}
