import type { Run } from '@riposte/bbcode';
import type { Section } from '../runs/section.ts';
import { splitSections } from '../runs/split-sections.ts';
import { element } from './element.ts';
import { writeInline } from './write-inline.ts';

/** Text with its quotes and code blocks. */
export function writeRuns(runs: readonly Run[]): string {
  return splitSections(runs).map(writeSection).join('');
}

function writeSection(section: Section): string {
  switch (section.kind) {
    case 'flow':
      return writeInline(section.runs);
    case 'code':
      return element('div', { class: 'riposte-code' }, writeInline(section.runs, { without: ['code'] }));
    case 'quote':
      return element('div', { class: 'riposte-quote' }, quoteHead(section.head) + quoteText(section.runs));
  }
}

function quoteHead(head: readonly Run[]): string {
  if (head.length === 0) return '';
  return element('div', {}, writeInline(head, { without: ['quote'] }));
}

function quoteText(runs: readonly Run[]): string {
  return element('div', {}, writeInline(runs, { without: ['quote'] }));
}
