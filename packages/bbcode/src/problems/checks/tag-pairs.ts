import type { Check, CheckedText, Finding } from '../check.ts';
import type { TagPair } from '../pair-tags.ts';
import type { ProblemCode } from '../problem.ts';
import type { TagToken } from '../scan-tags.ts';

/** Of these, one inside another of its name goes wrong. */
const NOT_NESTED: ReadonlySet<string> = new Set(['size', 'color', 'url']);
/** These the client goes over again and again, but no oftener (client.md §2). */
const NESTED: ReadonlySet<string> = new Set(['b', 'i', 'u', 's']);
const DEEPEST = 10;

/** Tags without their other half, across each other, inside themselves, or too deep. */
export const tagPairs: Check = ({ pairs: { pairs, unclosed, stray }, isRaw }) => [
  ...pairs.flatMap((pair) => checkPair(pair, isRaw)),
  ...unclosed.map((tag) => at('UNCLOSED_TAG', tag)),
  ...stray.map((tag) => at('STRAY_END', tag)),
];

function checkPair({ start, end, depth, crossed }: TagPair, isRaw: CheckedText['isRaw']): readonly Finding[] {
  const found: Finding[] = [];
  if (NOT_NESTED.has(start.name) && depth > 1) found.push(at('NESTED_TAG', start));
  if (NESTED.has(start.name) && depth === DEEPEST + 1) found.push(at('TOO_DEEP', start));
  if (crossed !== undefined) found.push(at('OVERLAPPING_TAGS', isRaw(end.start) ? end : crossed));
  // The author's half takes away that of a tag that was composed.
  if (isRaw(start.start) !== isRaw(end.start)) {
    found.push(isRaw(start.start) ? at('UNCLOSED_TAG', start) : at('STRAY_END', end));
  }
  return found;
}

function at(code: ProblemCode, { start, end }: TagToken): Finding {
  return { code, start, end };
}
