import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import { cloneJson } from './clone-json.ts';

/** An element in the portal's own keys, copied, so that what the caller changes afterwards changes nothing here. */
export function cloneRaw(element: Readonly<Record<string, unknown>>): {
  readonly wire: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
} {
  const given: unknown = element;
  if (typeof given !== 'object' || given === null) {
    return { wire: {}, problems: [{ code: 'NOT_JSON', details: { given: describeValue(given) }, path: [] }] };
  }
  const { copy, problems } = cloneJson(given);
  return { wire: typeof copy === 'object' && copy !== null ? { ...copy } : {}, problems };
}
