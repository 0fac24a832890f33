import type { Position } from '../positions/position.ts';
import { describeFinding } from './describe-finding.ts';
import { findFindings } from './find-findings.ts';
import type { Problem } from './problem.ts';

/** Where ready BB code can act. */
export type CodePosition = Extract<Position, 'message' | 'attachText'>;

/**
 * Finds what ready BB code would do wrong in a client: tags without an end, across each other, too deep or unknown,
 * values and addresses it does not take, links that swallow tags, markup in mentions, forged placeholders, and what
 * keeps a message from being shown (client.md §2, §3). It takes the code for all that stands in its place; where it is
 * a part of more, `findProblemsIn` knows better.
 *
 * @param code the code as it would be sent
 * @param position `message`, or `attachText`, which the portal does not parse
 * @returns findings in the order of their places
 * @example
 * findProblems('[b]Done'); // [{ code: 'UNCLOSED_TAG', severity: 'warning', start: 0, end: 3, … }]
 */
export function findProblems(code: string, position: CodePosition = 'message'): readonly Problem[] {
  const found = findFindings(code, { onPortal: position === 'message', isRaw: () => true });
  return found.map((finding) => describeFinding(code, finding));
}
