import type * as z from 'zod';
import { misfits } from './misfits.ts';
import type { StandardIssue } from './standard-schema.ts';

type Nested = z.core.$ZodIssue;

/**
 * What an issue comes to for a person. Of alternatives the one that was clearly meant speaks: the one whose shape fits
 * better than any other. Where none stands out, the choice itself is what is wrong.
 */
export function explain(issue: Nested): readonly StandardIssue[] {
  const { message, path } = issue;
  const meant = issue.code === 'invalid_union' ? findMeant(issue.errors) : null;
  if (meant === null) return [{ message, path }];
  return meant.flatMap(explain).map((inner) => ({ message: inner.message, path: [...path, ...inner.path] }));
}

function findMeant(alternatives: readonly (readonly Nested[])[]): readonly Nested[] | null {
  const [first, second] = alternatives
    .map((issues) => ({ issues, distance: misfits(issues) }))
    .sort((a, b) => a.distance - b.distance);
  return first === undefined || first.distance === second?.distance ? null : first.issues;
}
