import type { Run } from '@riposte/bbcode';

/** Neighbouring runs that are one link together, or none. */
export interface LinkGroup {
  readonly link: string | undefined;
  readonly runs: readonly Run[];
}

/** Groups runs by the link they belong to, so that an address is told once, behind its whole label. */
export function groupByLink(runs: readonly Run[]): readonly LinkGroup[] {
  const groups: { link: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const link = run.marks.find((mark) => mark.startsWith(prefix))?.slice(prefix.length);
    const last = groups.at(-1);
    if (last !== undefined && last.link === link) last.runs.push(run);
    else groups.push({ link, runs: [run] });
  }
  return groups;
}

const prefix = 'link:';
