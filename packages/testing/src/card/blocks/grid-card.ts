import type { DrawnGridItem } from '@riposte/preview';
import { showRuns } from '../show-runs.ts';
import { showText } from '../show-text.ts';

/** Names with values, laid as their display lays them: below each other, beside each other, in a line. */
export function gridCard(grid: readonly DrawnGridItem[]): string {
  return grid
    .map((item, index) => {
      const isSameLine = item.display === 'line' && grid[index - 1]?.display === 'line';
      return `${index === 0 ? '' : isSameLine ? '   ' : '\n'}${layouts[item.display](nameOf(item), valueOf(item))}`;
    })
    .join('');
}

const layouts: Readonly<Record<DrawnGridItem['display'], (name: string, value: string) => string>> = {
  block: (name, value) => joined(name, value, '\n  '),
  row: (name, value) => joined(name, value, ' | '),
  line: (name, value) => joined(name, value, ': '),
};

function joined(name: string, value: string, between: string): string {
  if (name === '' || value === '') return name + value;
  return `${name}${between}${between.startsWith('\n') ? value.replaceAll('\n', between) : value}`;
}

function nameOf({ name = '', width }: DrawnGridItem): string {
  return width === undefined ? showText(name) : `${showText(name)} ‹${width} px›`;
}

function valueOf({ value = [], tone = 'base', link }: DrawnGridItem): string {
  const shown = showRuns(value);
  const linked = link === undefined ? shown : `‹link ${showText(link)}›${shown}‹/link›`;
  return tone === 'base' ? linked : `‹${tone}›${linked}‹/${tone}›`;
}
