import type { Run } from '@riposte/bbcode';
import type { Section, SectionKind } from './section.ts';
import { trimBreak } from './trim-break.ts';

/** Groups runs into running text, code blocks and quotes, as the client draws them: the latter two as blocks. */
export function splitSections(runs: readonly Run[]): readonly Section[] {
  const groups = groupRuns(runs);
  return groups
    .map(({ kind, runs: own }, index) => {
      if (kind !== 'flow') return sectionOf(kind, own);
      // A block begins on a line of its own, so the break before it is no empty line; and a quote ends with
      // a break of its own, which the client writes behind it.
      const before = groups[index - 1]?.kind === 'quote' ? trimBreak(own, 'start') : own;
      return sectionOf(kind, index + 1 < groups.length ? trimBreak(before, 'end') : before);
    })
    .filter((section) => section.runs.length > 0 || section.kind === 'quote');
}

interface Group {
  readonly kind: SectionKind;
  readonly runs: Run[];
}

function groupRuns(runs: readonly Run[]): readonly Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  let headed = false;
  for (const run of runs) {
    const kind = kindOf(run);
    const isHead = run.marks.includes('quote-name');
    // A second heading is a second quote.
    if (current?.kind !== kind || (isHead && !headed)) {
      current = { kind, runs: [] };
      groups.push(current);
    }
    current.runs.push(run);
    headed = isHead;
  }
  return groups;
}

function kindOf(run: Run): SectionKind {
  if (run.marks.includes('quote')) return 'quote';
  return run.marks.includes('code') ? 'code' : 'flow';
}

function sectionOf(kind: SectionKind, runs: readonly Run[]): Section {
  if (kind === 'flow') return { kind, runs };
  if (kind === 'code') return { kind, runs: trimBreak(runs, 'end') };
  const isHead = (run: Run): boolean => run.marks.includes('quote-name');
  return { kind, head: runs.filter(isHead), runs: runs.filter((run) => !isHead(run)) };
}
