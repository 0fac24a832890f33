import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkOrSpan } from '../link-or-span.ts';
import { pixels } from '../pixels.ts';
import { writeRuns } from '../write-runs.ts';

/** Names with values. */
export function writeGrid(grid: readonly DrawnGridItem[]): string {
  return element('div', { class: 'riposte-grid' }, grid.map((item) => displays[item.display](item)).join(''));
}

const displays: Readonly<Record<DrawnGridItem['display'], (item: DrawnGridItem) => string>> = {
  block: writeStacked,
  line: writeStacked,
  row: writeRow,
};

function writeStacked(item: DrawnGridItem): string {
  return element(
    'div',
    { class: `riposte-grid-${item.display}`, style: pixels(item.width) },
    element('div', { class: 'riposte-grid-name' }, escapeHtml(item.name ?? '')) +
      element('div', { class: valueClass(item) }, writeValue(item)),
  );
}

/** A table for each row, as the client has it: columns line up by WIDTH only. */
function writeRow(item: DrawnGridItem): string {
  const { name, value, width } = item;
  const colspan = name === undefined || value === undefined ? 2 : undefined;
  const head = { class: 'riposte-grid-name', scope: 'row', colspan, style: pixels(width) };
  return element(
    'table',
    { class: 'riposte-grid-row' },
    element(
      'tr',
      {},
      (name === undefined ? '' : element('th', head, escapeHtml(name))) +
        (value === undefined ? '' : element('td', { class: valueClass(item), colspan }, writeValue(item))),
    ),
  );
}

function valueClass({ tone }: DrawnGridItem): string {
  return `riposte-grid-value riposte-tone-${tone ?? 'base'}`;
}

function writeValue({ value, link }: DrawnGridItem): string {
  const html = writeRuns(value ?? []);
  return link === undefined ? html : linkOrSpan(link, 'riposte-link', html);
}
