import type { TextNode } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';

/** Text with markup, as a value: escaped only when it is emitted, for the place where it lands. */
export interface Formatted {
  readonly kind: 'formatted';
  readonly nodes: readonly TextNode[];
  /** What went in and is not text. */
  readonly problems: readonly Problem[];
  /** Levels of markup. */
  readonly depth: number;
}

/** Levels of markup that make sense, and that every client survives. */
export const deepestText = 64;

export function formatted(
  nodes: readonly TextNode[],
  problems: readonly Problem[] = noProblems,
  depth = 0,
): Formatted {
  return { kind: 'formatted', nodes, problems, depth };
}

/** Markup around text that stands `depth` levels deep already. */
export function marked(
  { nodes, problems, depth }: Formatted,
  mark: (children: readonly TextNode[]) => TextNode,
): Formatted {
  if (depth >= deepestText) return tooDeep;
  return formatted([mark(nodes)], problems, depth + 1);
}

export const tooDeep: Formatted = formatted(
  [],
  [{ code: 'TOO_DEEP', details: { limit: deepestText }, path: [] }],
);
