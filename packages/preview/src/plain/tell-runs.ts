import type { Run } from '@riposte/bbcode';
import { groupByLink } from '../runs/group-by-link.ts';
import { runText } from '../runs/run-text.ts';
import type { Section } from '../runs/section.ts';
import { splitSections } from '../runs/split-sections.ts';
import { tellLines } from './tell-lines.ts';
import { tellLink } from './tell-link.ts';

/** Text without its looks: quotes keep `> ` before each line, links the address behind them. */
export function tellRuns(runs: readonly Run[]): string {
  return splitSections(runs).map(tellSection).join('\n');
}

function tellSection(section: Section): string {
  const text = tellFlow(section.runs);
  if (section.kind !== 'quote') return text;
  const head = section.head.map(runText).join(' ');
  return `> ${tellLines([head, text]).replaceAll('\n', '\n> ')}`;
}

function tellFlow(runs: readonly Run[]): string {
  return groupByLink(runs)
    .map(({ link, runs: label }) => tellLink(label.map(runText).join(''), link))
    .join('');
}
