import type { DrawnLink } from '../../types/drawn-attach.ts';
import { tellLines } from '../tell-lines.ts';
import { tellLink } from '../tell-link.ts';
import { tellRuns } from '../tell-runs.ts';

/** Links with their descriptions. */
export function tellLinks(links: readonly DrawnLink[]): string {
  return tellLines(
    links.flatMap(({ href, label = '', desc = [] }) => [tellLink(label, href), tellRuns(desc)]),
  );
}
