import type { Policy } from '../positions/policy.ts';
import type { Position } from '../positions/position.ts';
import type { TextNode } from '../tags/text-node.ts';
import { prepare } from '../escape/prepare.ts';
import { positions } from '../positions/positions.ts';
import { joinLeaves } from './join-leaves.ts';
import { openScope } from './open-scope.ts';
import { unroll } from './unroll.ts';
import { writeRun, type RunPlace } from './write-run.ts';

const ALONE: RunPlace = { before: undefined, after: undefined, opensField: true };

/** How nodes are written beyond their position. */
export interface EmitOptions {
  /** Default `bbcode`. */
  readonly policy?: Policy;
}

/**
 * Writes nodes as BB code for the place they land in; where tags don't act, only their text is written.
 *
 * Neighbouring text is merged and escaped once, so that two values cannot join into a tag (client.md §3.2).
 * A link whose address `isSafeUrl` refuses is written as its label. Of what is nested deeper than 100 levels only the
 * text is written.
 *
 * @param nodes plain data, unescaped
 * @param position where the text lands: it decides the escape, and whether tags act
 * @param options `policy: 'markdown'` for a portal where Markdown is switched on
 * @example
 * emit([{ kind: 'bold', children: [{ kind: 'text', value: '[b]' }] }], 'message'); // '[b][\u200Bb][/b]'
 * emit([{ kind: 'bold', children: [{ kind: 'text', value: '[b]' }] }], 'buttonText'); // '[b]'
 */
export function emit(nodes: readonly TextNode[], position: Position, options: EmitOptions = {}): string {
  const { policy = 'bbcode' } = options;
  const [only] = nodes;
  // Most text has no markup at all, and nothing that would act.
  if (nodes.length === 1 && only?.kind === 'text') return writeAlone(only.value, position, policy);
  const scope = openScope(position, policy);
  return joinLeaves(unroll(nodes, scope), scope);
}

function writeAlone(text: string, position: Position, policy: Policy): string {
  const { inAttach } = positions[position];
  if (!prepare(position, { policy, inAttach, opensField: true }).scanner.test(text)) return text;
  const scope = openScope(position, policy);
  return writeRun({ kind: 'literal', text, position, marks: scope.marks }, scope, ALONE);
}
