import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';

/** Levels; the portal reads no deeper than a few, and PHP no deeper than 512. */
const deepest = 64;

/** A copy of a raw element as JSON; what is no JSON becomes null and a problem. */
export function cloneJson(value: unknown): { readonly copy: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { copy: clone(value, [], problems), problems };
}

function clone(value: unknown, path: Problem['path'], problems: Problem[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (path.length < deepest && Array.isArray(value)) {
    return value.map((item: unknown, index) => clone(item, [...path, index], problems));
  }
  if (path.length < deepest && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, clone(inner, [...path, key], problems)]),
    );
  }
  problems.push({ code: 'NOT_JSON', details: { given: describeValue(value) }, path });
  return null;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
