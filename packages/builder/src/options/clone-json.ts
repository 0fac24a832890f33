import { unreadable } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';

/** Levels; the portal reads no deeper than a few, and PHP no deeper than 512. */
const deepest = 64;

/** A copy of a raw element as JSON; what is no JSON becomes null and a problem. */
export function cloneJson(value: unknown): { readonly copy: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  try {
    return { copy: clone(value, { path: [], around: [] }, problems), problems };
  } catch {
    return { copy: null, problems: [{ code: 'NOT_JSON', details: { given: unreadable }, path: [] }] };
  }
}

/** Where a value stands, and the lists and objects around it: one that holds itself has no end. */
interface Spot {
  readonly path: Problem['path'];
  readonly around: readonly object[];
}

function clone(value: unknown, { path, around }: Spot, problems: Problem[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const isNew = typeof value === 'object' && path.length < deepest && !around.includes(value);
  const below = (key: string | number): Spot => ({
    path: [...path, key],
    around: isNew ? [...around, value] : around,
  });
  if (isNew && Array.isArray(value)) {
    return value.map((item: unknown, index) => clone(item, below(index), problems));
  }
  if (isNew && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, clone(inner, below(key), problems)]),
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
