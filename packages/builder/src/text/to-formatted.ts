import type { TextNode } from '@riposte/bbcode';
import { attempt } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import { findBroken } from './find-broken.ts';
import { deepestText, formatted, made, tooDeep, type Formatted, type TextCheck } from './formatted.ts';

/**
 * Any value as text. Takes `unknown` on purpose: plain JavaScript hands in anything, and what is not text
 * becomes a problem, so that compile can name it.
 */
export function toFormatted(value: unknown, within: readonly unknown[] = []): Formatted {
  if (typeof value === 'string') return value === '' ? nothing : literal(value);
  if (isFormatted(value)) return value;
  if (value === null || value === undefined || value === false) return nothing;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) {
    return formatted([{ kind: 'text', value: String(value) }]);
  }
  return attempt(() => (Array.isArray(value) ? joinedList(value, within) : undefined)) ?? notText(value);
}

/** A list that holds itself has no end. */
function joinedList(list: readonly unknown[], within: readonly unknown[]): Formatted {
  return within.length < deepestText && !within.includes(list) ? joined(list, [...within, list]) : tooDeep;
}

function notText(value: unknown): Formatted {
  return formatted([], {
    problems: [{ code: 'NOT_TEXT', details: { given: describeValue(value) }, path: [] }],
  });
}

/** Several values one after the other. */
export function joined(values: readonly unknown[], within: readonly unknown[] = []): Formatted {
  const nodes: TextNode[] = [];
  const problems: Problem[] = [];
  const checks: TextCheck[] = [];
  let depth = 0;
  for (const value of values) {
    const text = toFormatted(value, within);
    depth = Math.max(depth, text.depth);
    for (const node of text.nodes) nodes.push(node);
    for (const problem of text.problems) problems.push(problem);
    for (const check of text.checks) checks.push(check);
  }
  return formatted(nodes, { problems, depth, checks });
}

const nothing = formatted([]);

function literal(value: string): Formatted {
  return formatted([{ kind: 'text', value }], { problems: findBroken(value) });
}

/** Whether it was made with fmt or raw. */
export function isFormatted(value: unknown): value is Formatted {
  return typeof value === 'object' && value !== null && attempt(() => made in value) === true;
}
