import type { TextNode } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';

/** Text with markup, as a value: escaped only when it is emitted, for the place where it lands. */
export interface Formatted {
  readonly kind: 'formatted';
  readonly nodes: readonly TextNode[];
  /** What went in and is not text. */
  readonly problems: readonly Problem[];
}

export function formatted(nodes: readonly TextNode[], problems: readonly Problem[] = noProblems): Formatted {
  return {
    kind: 'formatted',
    nodes,
    problems,
  };
}
