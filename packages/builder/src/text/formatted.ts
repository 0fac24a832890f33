import type { TextNode } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';
import { findInvisible } from './find-invisible.ts';

/** Only `fmt` and `raw` make text with markup: what merely looks like it may hold anything. */
export const made: unique symbol = Symbol.for('@riposte/builder/formatted');

/** Text with markup, as a value: escaped only when it is emitted, for the place where it lands. */
export interface Formatted {
  readonly kind: 'formatted';
  readonly nodes: readonly TextNode[];
  /** What went in and is not text. */
  readonly problems: readonly Problem[];
  /** Levels of markup. */
  readonly depth: number;
  /** What can only be looked at once its place is known; it comes with `raw` and others, so that nobody else ships it. */
  readonly checks: readonly TextCheck[];
  /** @internal */
  readonly [made]: true;
}

/** Where ready BB code can land. */
export type CodePlace = 'message' | 'attachText';

/** Looks at a text once its place is known; `nodes` is all that lands there. */
export type TextCheck = (place: CodePlace, nodes: readonly TextNode[]) => readonly Problem[];

const noChecks: readonly TextCheck[] = [];

/** Levels of markup that make sense, and that every client survives. */
export const deepestText = 64;

export function formatted(
  nodes: readonly TextNode[],
  {
    problems = noProblems,
    depth = 0,
    checks = noChecks,
  }: Partial<Omit<Formatted, 'kind' | 'nodes' | typeof made>> = {},
): Formatted {
  return { kind: 'formatted', nodes, problems, depth, checks, [made]: true };
}

/** Markup around text that stands `depth` levels deep already. */
export function marked(
  { nodes, problems, depth, checks }: Formatted,
  mark: (children: readonly TextNode[]) => TextNode,
): Formatted {
  if (depth >= deepestText) return tooDeep;
  return formatted([mark(nodes)], { problems, checks, depth: depth + 1 });
}

export const tooDeep: Formatted = formatted([], {
  problems: [{ code: 'TOO_DEEP', details: { limit: deepestText }, path: [] }],
});

/** Everything wrong with a text that lands in a place. */
export function problemsIn({ nodes, problems, checks }: Formatted, place: CodePlace): readonly Problem[] {
  const found = [...findInvisible(nodes), ...[...new Set(checks)].flatMap((check) => check(place, nodes))];
  return found.length === 0 ? problems : [...problems, ...found];
}
