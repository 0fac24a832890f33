import { cleanText } from '../escape/clean-text.ts';
import { ZERO_WIDTH } from '../escape/zero-width.ts';
import type { LiteralLeaf, Mark } from './leaf.ts';
import { sharedMarks } from './marks.ts';
import { writeAddress } from './write-address.ts';
import type { RunPlace } from './write-run.ts';

const TRAILING = /[.,?!;]$/;

/**
 * The text of a label as the portal would leave it: it trims one, takes "0" for none, and moves the last mark out
 * of one that is its own address (main/classes/general/textparser.php, `convert_anchor_tag`).
 */
export function keepLabel(
  { text, marks }: LiteralLeaf,
  { before, after }: Omit<RunPlace, 'opensField'>,
): string {
  const label = cleanText(text);
  const opens = sharedMarks(marks, before?.marks ?? []) < marks.length;
  const closes =
    after === undefined || after.kind === 'break' || sharedMarks(marks, after.marks) < marks.length;
  const start = opens && /^\s/.test(label) ? ZERO_WIDTH : '';
  const end = closes && (/\s$/.test(label) || (opens && isTaken(label, marks.at(-1)))) ? ZERO_WIDTH : '';
  return start + label + end;
}

function isTaken(label: string, link: Mark | undefined): boolean {
  return label === '0' || (TRAILING.test(label) && link?.open === `[url=${writeAddress(label)}]`);
}
