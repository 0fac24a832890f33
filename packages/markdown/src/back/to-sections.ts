import type { Run } from '@riposte/bbcode';

/** Runs that stand in one block. */
export interface Section {
  readonly kind: 'text' | 'quote' | 'code';
  readonly runs: readonly Run[];
}

export function toSections(runs: readonly Run[]): readonly Section[] {
  const sections: { readonly kind: Section['kind']; readonly runs: Run[] }[] = [];
  for (const run of runs) {
    const kind = kindOf(run);
    const last = sections.at(-1);
    if (last?.kind === kind && !startsQuote(run, last.runs.at(-1))) last.runs.push(run);
    else sections.push({ kind, runs: [run] });
  }
  return sections;
}

function kindOf({ marks }: Run): Section['kind'] {
  if (marks.includes('code')) return 'code';
  return marks.some((mark) => mark.startsWith('quote')) ? 'quote' : 'text';
}

/** A name begins another quote. */
function startsQuote(run: Run, last: Run | undefined): boolean {
  return run.marks.includes('quote-name') && last?.marks.includes('quote-name') === false;
}
