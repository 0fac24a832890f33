import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { tellLink } from '../tell-link.ts';
import { tellLines } from '../tell-lines.ts';
import { tellRuns } from '../tell-runs.ts';

/** Names with values, one a line. */
export function tellGrid(grid: readonly DrawnGridItem[]): string {
  return tellLines(
    grid.map(({ name = '', value = [], link }) => {
      const told = tellLink(tellRuns(value), link);
      return name === '' || told === '' ? name + told : `${name}: ${told}`;
    }),
  );
}
