import type { Run } from './run.ts';
import { closeMark, openMark } from './show-mark.ts';
import { showText } from './show-text.ts';

/** Text with its marks written out: `‹b›Deal 7‹/b› is ‹link /crm/deal/7/›waiting‹/link›`. */
export function showRuns(runs: readonly Run[]): string {
  const open: string[] = [];
  let shown = '';
  runs.forEach((run, index) => {
    shown += closeBefore(open, run);
    const fresh = run.marks.filter((mark) => !open.includes(mark));
    // What lasts longest is opened first, so that marks close in the order in which a reader expects them.
    const lasting = fresh.map((mark) => ({ mark, lasts: lastsFrom(runs, index, mark) }));
    for (const { mark } of lasting.sort((one, other) => other.lasts - one.lasts)) {
      open.push(mark);
      shown += openMark(mark);
    }
    shown += showRun(run);
  });
  return shown + open.reverse().map(closeMark).join('');
}

/** Closes what does not go on in this run, and what was opened inside it. */
function closeBefore(open: string[], { marks }: Run): string {
  let closed = '';
  while (open.some((mark) => !marks.includes(mark))) closed += closeMark(open.pop() ?? '');
  return closed;
}

function lastsFrom(runs: readonly Run[], from: number, mark: string): number {
  let to = from;
  while (runs[to]?.marks.includes(mark) === true) to += 1;
  return to - from;
}

function showRun(run: Run): string {
  if ('text' in run) return showText(run.text);
  if ('image' in run.atom) return `‹image ${showText(run.atom.image)}›`;
  const { icon, title } = run.atom;
  return `‹icon ${showText(title === '' ? icon : `${icon} ${title}`)}›`;
}
