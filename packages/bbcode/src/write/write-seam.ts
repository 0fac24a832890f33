import { ZERO_WIDTH } from '../escape/zero-width.ts';
import type { Policy } from '../positions/policy.ts';
import type { WrittenLeaf } from './leaf.ts';
import { switchMarks } from './marks.ts';
import { needsGuard } from './needs-guard.ts';

const CUT_START = /^\[(?:code|put|send)[=\]]/i;
const CUT_END = /\[\/(?:code|put|send)]$/i;
const JOINS = /^(?:BR#|#{0,3}(?:REPLACEMENT_|MD))/;

/** What meets between two leaves. */
export interface Seam {
  readonly policy: Policy;
  /** Whether the second is to start a line. */
  readonly breaks: boolean;
  /** What was written for the first and for the second. */
  readonly left: string;
  readonly right: string;
}

/** What to write between two leaves: tags, a line break, or what keeps them apart. */
export function writeSeam(before: WrittenLeaf | undefined, leaf: WrittenLeaf, seam: Seam): string {
  const marks = before?.marks ?? [];
  const tags = switchMarks(marks, leaf.marks);
  if (before !== undefined && seam.breaks && !startsLine(tags, marks.length, seam)) {
    return `${switchMarks(marks, [])}\n${switchMarks([], leaf.marks)}`;
  }
  return tags + guard(tags, before, leaf, seam);
}

function startsLine(tags: string, open: number, { left, right }: Seam): boolean {
  // Inside a tag the line would not start where the client looks for it.
  return open === 0 && (left.endsWith('\n') || (tags === '' && right.startsWith('\n')));
}

function guard(
  tags: string,
  before: WrittenLeaf | undefined,
  leaf: WrittenLeaf,
  { policy, left, right }: Seam,
): string {
  // A label and an address in Markdown (client.md §3.3).
  if (policy === 'markdown' && right.startsWith('(') && (left + tags).endsWith(']')) return ZERO_WIDTH;
  if (before === undefined || tags !== '') return '';
  if (before.kind === 'code' && before.eatsLineBreak === true && right.startsWith('\n')) return '\n';
  if (joinsPlaceholder(left, right)) return ZERO_WIDTH;
  const mixed = [before.kind, leaf.kind].sort().join() === 'literal,raw';
  return mixed && needsGuard(left, right) ? ZERO_WIDTH : '';
}

/**
 * Whether text would join the `####` that stands for a cut-out tag meanwhile: to a `#BR#`, which breaks it, or to a
 * placeholder of its own, which takes its place, freezes the client or ends PHP (client.md §1.1 rules 7 and 9).
 */
function joinsPlaceholder(left: string, right: string): boolean {
  return (CUT_END.test(left) && JOINS.test(right)) || (left.endsWith('#BR') && CUT_START.test(right));
}
