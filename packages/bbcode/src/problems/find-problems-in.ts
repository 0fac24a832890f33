import { indexFrom } from '../scan/index-from.ts';
import type { RawNode } from '../tags/raw.ts';
import type { TextNode } from '../tags/text-node.ts';
import type { EmitOptions } from '../write/emit.ts';
import { joinLeaves } from '../write/join-leaves.ts';
import { openScope } from '../write/open-scope.ts';
import { unroll } from '../write/unroll.ts';
import type { Stretch } from './check.ts';
import { describeFinding } from './describe-finding.ts';
import { findFindings } from './find-findings.ts';
import type { CodePosition } from './find-problems.ts';
import type { Problem } from './problem.ts';

/** A finding in one of several pieces of ready code; `start` and `end` are indexes into the code of that piece. */
export interface RawProblem extends Problem {
  /** The piece itself. */
  readonly raw: RawNode;
  /** Which of the pieces that are written as code, from 0; one in the label of a mention is text and counts for none. */
  readonly index: number;
}

/**
 * Finds what the pieces of ready BB code among nodes would do wrong, looking at all the nodes become in their place:
 * `/me` acts at the start alone, a tag may be opened in one piece and closed in the next, and an address at the end of
 * one takes in the tag behind it. Reports only what lies in such a piece or comes from it.
 *
 * @param nodes all that stands in the place
 * @param position `message`, or `attachText`, which the portal does not parse
 * @param options as for `emit`
 * @returns findings in the order of their places; none where no node is `raw`
 * @example
 * findProblemsIn([{ kind: 'text', value: 'Use ' }, { kind: 'raw', code: '/me' }], 'message'); // []
 */
export function findProblemsIn(
  nodes: readonly TextNode[],
  position: CodePosition,
  options: EmitOptions = {},
): readonly RawProblem[] {
  const raws: (Stretch & { readonly raw: RawNode })[] = [];
  const scope = openScope(position, options.policy);
  const text = joinLeaves(unroll(nodes, scope), scope, (leaf, start) => {
    if (leaf.kind === 'raw') raws.push({ raw: leaf.node, start, end: start + leaf.code.length });
  });
  if (raws.length === 0) return [];
  const last = raws.map(({ end }) => end - 1);
  /** The piece at an index, or the next one behind it. */
  const from = (index: number): number => indexFrom(last, index);
  const isRaw = (index: number): boolean => index >= (raws[from(index)]?.start ?? Infinity);
  return findFindings(text, { onPortal: position === 'message', isRaw }).flatMap((finding) => {
    // Composed nodes alone are always shown, so what is not must come from a piece.
    const index = finding.code === 'NOT_SHOWN' ? from(finding.start) % raws.length : from(finding.start);
    const piece = raws[index];
    if (piece === undefined || (piece.start >= finding.end && finding.code !== 'NOT_SHOWN')) return [];
    const { raw, start, end } = piece;
    const within = (place: number): number => Math.min(Math.max(place, start), end) - start;
    const problem = describeFinding(text, finding);
    return [{ ...problem, start: within(finding.start), end: within(finding.end), raw, index }];
  });
}
