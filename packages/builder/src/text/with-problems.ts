import { formatted, type Formatted } from './formatted.ts';
import type { Problem } from '../tree/problem.ts';

/** The same text, with more that is wrong with it. */
export function withProblems(text: Formatted, ...more: readonly Problem[]): Formatted {
  if (more.length === 0) return text;
  const { nodes, problems, depth, checks } = text;
  return formatted(nodes, { problems: [...problems, ...more], depth, checks });
}
